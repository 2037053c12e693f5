import type { Block } from '../schema/record.ts';

/** Who signed the article, as far as the line says. */
export interface Author {
  readonly name: string | null;
  readonly role: string | null;
  readonly agencies: string[];
}

/** Agencies that a byline may name beside or instead of a person. */
const AGENCY =
  /^(?:reuters|afp|ap|the associated press|associated press|agence france-presse|bloomberg|dpa|efe|ansa|upi|tass|ria novosti|sputnik|interfax(?:-ukraine)?|ukrinform|unian|xinhua|kyodo|anadolu(?: agency)?|pti|ani|pa(?: media)?|agencies)$/i;
const ROLE = /\b(?:editor|correspondent|reporter|writer|columnist|analyst|journalist|commentator|chief|contributor|staff|producer)$/i;

/** Read a block of kind `byline`. What the line does not say is null or empty. */
export function readByline(block: Block): Author {
  const line = block.text
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^source:\s/i, '')
    .replace(/^(?:with )?(?:additional )?(?:reporting|writing|editing) (?:by|from):?\s/i, '')
    .replace(/^(?:(?:written|reported|posted|story|words) )?by:?\s+/i, '')
    .replace(/^by\s+/i, '')
    .trim();
  const bracket = /\(([^()]*)\)$/.exec(line);
  const agencies = listOf((bracket?.[1] ?? '').replace(/^(?:according to|with|from|via|sources?:?|by)\s+/i, ''));
  const parts = (bracket ? line.slice(0, bracket.index) : line)
    .split(/[,|;]|\s(?:[-–—]|in|for)\s/)
    .map((part) => part.trim())
    .filter(Boolean);
  const also = parts.flatMap(listOf).filter((part) => AGENCY.test(part));
  const [first = '', ...more] = parts.filter((part) => !AGENCY.test(part));
  const people = listOf(first).filter((part) => !AGENCY.test(part));
  const named = people.length < listOf(first).length ? people.join(' and ') : first;
  const inFirst = roleIn(named);
  const name = nameOf(inFirst === undefined ? named : named.slice(0, -inFirst.length));
  return {
    name: name === '' ? null : name,
    role: more.find((part) => ROLE.test(part)) ?? inFirst ?? null,
    agencies: [...agencies, ...also],
  };
}

/** "mark.thompson business editor", "Jane Doe Political Editor": the words after the name are the role. */
function roleIn(part: string): string | undefined {
  if (!ROLE.test(part)) return undefined;
  const words = part.split(' ');
  const small = words.findIndex((word) => /^\p{Ll}[\p{Ll}-]*$/u.test(word));
  return words.slice(small > 0 ? small : words.length > 3 ? -2 : 0).join(' ');
}

function nameOf(part: string): string {
  const words = part.trim();
  if (!/^[a-z]+(?:[._][a-z]+)+$/.test(words)) return words;
  return words
    .split(/[._]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function listOf(words: string): string[] {
  return words
    .split(/[,;/&]|\sand\s/)
    .map((word) => word.trim())
    .filter(Boolean);
}
