import './build.ts';

/** `npm start`: builds the site, then serves it. */
if (process.exitCode === undefined) await import('./serve.ts');
