/** Which part of `src/` may import which: lint keeps the direction that the architecture gives, and the core pure. */

/** Part → parts it may import; itself is always allowed. */
const mayImport = {
  schema: [],
  text: ['schema'],
  plugins: ['schema', 'text'],
  pipeline: ['schema', 'text', 'plugins'],
  compare: ['schema', 'text', 'plugins', 'pipeline'],
  store: ['schema'],
  view: ['schema', 'text', 'store'],
  search: ['schema', 'text', 'store', 'view'],
  client: ['schema', 'text', 'view'],
  components: ['schema', 'text', 'store', 'view', 'client', 'styles'],
  layouts: ['schema', 'text', 'store', 'view', 'client', 'styles', 'components'],
  pages: ['schema', 'text', 'store', 'view', 'client', 'styles', 'components', 'layouts'],
};
const parts = [...Object.keys(mayImport), 'compile', 'read-corpus', 'cli'];
const pureParts = ['schema', 'text', 'plugins', 'pipeline', 'compare', 'view'];

const filesOf = (part) => [`src/${part}/**/*.{ts,astro}`, `src/${part}.ts`];

function forbiddenParts(part) {
  const names = parts.filter((other) => other !== part && !mayImport[part].includes(other));
  return { regex: `^\\.\\.?/(\\.\\./)*(${names.join('|')})(/|\\.ts$)`, message: `src/${part} must not import from there.` };
}

const outside = {
  regex: '^(astro($|[:/])|node:|fs($|/)|path$)',
  message: 'The core is pure: what it needs is passed to it.',
};

/** One entry for each part, because a later entry replaces an earlier one for the same rule. */
export const importDirection = Object.keys(mayImport).map((part) => ({
  files: filesOf(part),
  rules: {
    'no-restricted-imports': ['error', { patterns: [forbiddenParts(part), ...(pureParts.includes(part) ? [{ ...outside }] : [])] }],
  },
}));

export const purity = [
  {
    files: pureParts.flatMap(filesOf),
    rules: {
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
  },
];
