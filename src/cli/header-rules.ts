/** One rule of a `_headers` file, as Netlify and Cloudflare read it: a path, `*` for any rest, then its headers, indented. */
interface HeaderRule {
  readonly matches: (path: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** @param text content of a `_headers` file. @throws on a header line before any path. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { matches: HeaderRule['matches']; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ matches: toMatcher(line.trim()), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    const rule = rules.at(-1);
    if (!rule || colon < 0) throw new Error(`_headers: “${line.trim()}” belongs to no path or has no colon.`);
    rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** Headers for `path`; a later rule wins over an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const matching = rules.filter(({ matches }) => matches(path));
  return new Map(matching.flatMap(({ headers }) => headers.map(([name, value]) => [name.toLowerCase(), value] as const)));
}

function toMatcher(pattern: string): HeaderRule['matches'] {
  const expression = new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`);
  return (path) => expression.test(path);
}
