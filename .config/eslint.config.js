import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { importDirection, purity } from './import-rules.js';

export default defineConfig(
  { ignores: ['dist/', '.dist-*/', '.synoptic*/', '.astro/', 'coverage/', '**/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      // What is printed was written by others.
      'astro/no-set-html-directive': 'error',
      // Some browsers take the list role away where no bullets are shown.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      // A box that scrolls must be reached by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['main'], roles: ['region', 'group'] }],
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name="style"]', message: 'The content policy refuses inline styles: use a class.' },
        { selector: 'JSXAttribute[name.name=/^on[a-z]/]', message: 'The content policy refuses inline scripts: use a custom element.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { synoptic: { rules: { 'import-direction': importDirection } } },
    rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'synoptic/import-direction': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    // The convention of unified asks a plugin for a default export; a declaration describes a package as it is.
    ignores: ['src/plugins/*.ts', 'src/**/*.d.ts'],
    rules: { 'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }] },
  },
  purity,
);
