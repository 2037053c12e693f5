import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** The arguments of a command. `--help` prints the help and ends it; an unknown option prints why, and ends it with 1. */
export function readArguments(help: string, options: ParseArgsOptionsConfig) {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { ...options, help: { type: 'boolean' } } });
    if (!values['help']) return { values, positionals };
    process.stdout.write(help);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    process.exit(1);
  }
}
