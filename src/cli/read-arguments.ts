import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/**
 * The arguments of a command: which of its flags were given, the values of those that take one, and the rest. `--help` prints the
 * help and ends the command; an unknown flag prints why, and ends it with 1.
 */
export function readArguments<Flag extends string, Valued extends string = never>(
  help: string,
  flags: readonly Flag[],
  valued: readonly Valued[] = [],
) {
  const kinds: readonly (readonly [readonly string[], 'boolean' | 'string'])[] = [
    [[...flags, 'help'], 'boolean'],
    [valued, 'string'],
  ];
  const options: ParseArgsOptionsConfig = Object.fromEntries(kinds.flatMap(([names, type]) => names.map((name) => [name, { type }])));
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const value = (flag: Valued): string | undefined => {
      const found = values[flag];
      return typeof found === 'string' ? found : undefined;
    };
    if (!values['help']) return { given: (flag: Flag) => values[flag] === true, value, positionals };
    process.stdout.write(help);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    process.exit(1);
  }
}
