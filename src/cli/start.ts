/** `npm start`: builds the site, then serves it. */
await import('./build.ts');
if (process.exitCode === undefined) await import('./serve.ts');
