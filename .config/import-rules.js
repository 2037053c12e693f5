import { dirname, relative, resolve, sep } from 'node:path';

/** Which part of `src/` may import which: lint keeps the direction that the architecture gives, and the core pure. */

/** Part → parts it may import; itself is always allowed. Parts that are not listed may import all. */
const mayImport = {
  schema: [],
  text: ['schema'],
  plugins: ['schema', 'text'],
  english: ['schema', 'text'],
  pipeline: ['schema', 'text', 'plugins', 'english'],
  proposals: ['schema', 'text', 'english', 'pipeline'],
  compare: ['schema', 'text', 'plugins', 'english', 'pipeline', 'proposals'],
  store: ['schema'],
  accuracy: ['schema', 'text', 'pipeline', 'corpus'],
  view: ['schema', 'text', 'store', 'accuracy'],
  search: ['schema', 'text', 'store', 'view'],
  client: ['schema', 'text', 'view'],
  components: ['schema', 'text', 'store', 'view', 'client', 'styles'],
  layouts: ['schema', 'text', 'store', 'view', 'client', 'styles', 'components'],
  pages: ['schema', 'text', 'store', 'view', 'client', 'styles', 'components', 'layouts'],
};
const source = resolve(import.meta.dirname, '../src');

/** `src/view/urls.ts` → `view`, `src/store.ts` → `store`; undefined outside of `src/`. */
function partOf(file) {
  const [first = '', ...rest] = relative(source, file).split(sep);
  if (first === '..') return undefined;
  return rest.length === 0 ? first.replace(/\.ts$/, '') : first;
}

export const importDirection = {
  meta: { type: 'problem', schema: [], messages: { direction: 'src/{{from}} must not import from src/{{to}}.' } },
  create(context) {
    const from = partOf(context.filename);
    const allowed = from === undefined ? undefined : mayImport[from];
    if (!allowed) return {};
    const check = (node) => {
      const path = node.source?.value;
      if (typeof path !== 'string' || !path.startsWith('.')) return;
      const to = partOf(resolve(dirname(context.filename), path));
      if (to !== undefined && to !== from && !allowed.includes(to)) context.report({ node, messageId: 'direction', data: { from, to } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

const pure = ['schema', 'text', 'plugins', 'english', 'pipeline', 'proposals', 'compare', 'view'];

/** The core knows no framework, no file system, no clock, no page: what it needs is passed to it. */
export const purity = {
  files: pure.map((part) => `src/${part}/**/*.ts`),
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ regex: '^(astro($|[:/])|node:|fs($|/)|path$)', message: 'The core is pure.' }] }],
    'no-restricted-globals': ['error', 'document', 'window', 'localStorage', 'navigator', 'location', 'process', 'fetch'],
    'no-restricted-syntax': [
      'error',
      { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The core has no clock: pass the time.' },
      {
        selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
        message: 'The core has no clock: pass the time.',
      },
      {
        selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
        message: 'The same corpus gives the same site.',
      },
    ],
  },
};
