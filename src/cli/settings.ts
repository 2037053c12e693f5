import { resolve } from 'node:path';

/** What every command takes from its environment. */
export interface Settings {
  /** Folder with `articles/*.txt` and, where there are any, the YAML files. */
  readonly corpus: string;
  /** Folder of the built site. */
  readonly out: string;
  /** Path under which the site is served, with a slash at both ends. */
  readonly base: string;
}

/** `CORPUS=DIR`, `OUT=DIR`, `BASE=/path/`; folders count from where the command was started. */
export function readSettings(environment: Readonly<NodeJS.ProcessEnv> = process.env): Settings {
  return {
    corpus: resolve(environment['CORPUS'] || 'corpus'),
    out: resolve(environment['OUT'] || 'dist'),
    base: slashed(environment['BASE'] || '/'),
  };
}

/** `PORT=N`; undefined when N is no number of a port. */
export function readPort(environment: Readonly<NodeJS.ProcessEnv> = process.env): number | undefined {
  const port = Number(environment['PORT'] || 4321);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined;
}

function slashed(path: string): string {
  const inner = path.split('/').filter(Boolean).join('/');
  return inner === '' ? '/' : `/${inner}/`;
}
