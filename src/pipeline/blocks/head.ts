import type { Kind } from './by-shape.ts';
import type { Line } from './lines.ts';
import { isAgencyName, isBareName, namesRole } from './shapes.ts';
import { isLabel, isSiteName } from './site-names.ts';

/** Longest line above a headline that is only a name or a section. */
const KICKER = 8;

/** A line above the headline. */
export function aboveHeadline(line: Line): Kind {
  return line.words <= KICKER
    ? { kind: 'boilerplate', because: 'a name of the site or a section above the headline' }
    : { kind: 'subhead', because: 'a line above the headline' };
}

/** A line between headline and lead; `former` stands right above it, `hasByline`: another line of the head names the author. */
export function inHead(line: Line, former: Kind | undefined, hasByline: boolean): Kind {
  const underName = former?.kind === 'byline' && !line.blankBefore;
  if (underName && namesRole(line)) return { kind: 'byline', because: 'the office of the author under the name' };
  if (isSiteName(line) || line.text.includes(' | '))
    return { kind: 'boilerplate', because: 'names of the site and its section between headline and text' };
  const isName = isBareName(line) && !/^The /.test(line.text);
  if (!isName && isLabel(line) && !isAgencyName(line))
    return { kind: 'boilerplate', because: 'a label of the site between headline and text' };
  if (underName && line.words <= 6) return { kind: 'byline', because: 'a short line right under the name of the author' };
  if (isName || isAgencyName(line)) return { kind: 'byline', because: 'a name between headline and text' };
  if (hasByline && line.words <= 4 && line.text.startsWith('The ') && line.text.split(' ').every((word) => /^\p{Lu}/u.test(word)))
    return { kind: 'boilerplate', because: 'names of the site and its section between headline and text' };
  return { kind: 'subhead', because: 'a short line between headline and text' };
}
