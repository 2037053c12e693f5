import a11y from 'eslint-plugin-jsx-a11y-x';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';
import { importDirection, purity } from './import-rules.js';

const root = new URL('..', import.meta.url).pathname;

export default typescript.config(
  { ignores: ['dist/', '.dist-*/', '.synoptic*/', '.astro/', 'coverage/', '**/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      // What is printed was written by others.
      'astro/no-set-html-directive': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name="style"]', message: 'The content policy refuses inline styles: use a class.' },
        { selector: 'JSXAttribute[name.name=/^on[a-z]/]', message: 'The content policy refuses inline scripts: use a custom element.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  // The convention of unified asks a plugin for a default export.
  { files: ['src/plugins/*.ts'], rules: { 'no-restricted-exports': 'off' } },
  ...importDirection,
  ...purity,
);
