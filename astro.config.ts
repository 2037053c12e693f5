import { defineConfig, fontProviders } from 'astro/config';
import { datasetReload } from './.config/dataset-reload.ts';

const { SITE, BASE = '/', ASTRO_CACHE } = process.env;
type FontOptions = NonNullable<Parameters<ReturnType<typeof fontProviders.local>['resolveFont']>[0]['options']>;
const variants = (weight: string, normal: string, italic: string): FontOptions => ({
  variants: [
    { weight, style: 'normal', src: [normal] },
    { weight, style: 'italic', src: [italic] },
  ],
});

export default defineConfig({
  // Without an address the pages carry no absolute links.
  ...(SITE ? { site: SITE } : {}),
  base: BASE,
  ...(ASTRO_CACHE ? { cacheDir: ASTRO_CACHE } : {}),
  trailingSlash: 'always',
  // Two pages with one address would overwrite each other.
  prerenderConflictBehavior: 'error',
  compressHTML: 'jsx',
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // One sheet for all components: a page waits for two files, its own and site.css, and the second is kept for every other page.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  integrations: [datasetReload()],
  // From the packages, not from a host of fonts: a build needs no network.
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Newsreader',
      cssVariable: '--font-serif',
      fallbacks: ['Georgia', 'serif'],
      options: variants(
        '200 800',
        '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
        '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
      ),
    },
    {
      provider: fontProviders.local(),
      name: 'Public Sans',
      cssVariable: '--font-sans',
      fallbacks: ['system-ui', 'sans-serif'],
      options: variants(
        '100 900',
        '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
        '@fontsource-variable/public-sans/files/public-sans-latin-wght-italic.woff2',
      ),
    },
  ],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
      // Search runs as WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
