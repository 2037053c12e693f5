import { parseArgs } from 'node:util';

/**
 * The arguments of a command: which of its flags were given, and the rest. `--help` prints the help and ends the command; an
 * unknown flag prints why, and ends it with 1.
 */
export function readArguments<Flag extends string>(help: string, flags: readonly Flag[]) {
  const options = Object.fromEntries([...flags, 'help'].map((flag) => [flag, { type: 'boolean' as const }]));
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    if (!values['help']) return { given: (flag: Flag) => values[flag] === true, positionals };
    process.stdout.write(help);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    process.exit(1);
  }
}
