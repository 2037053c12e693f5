import type { Range } from '../../schema/span.ts';
import type { ArticleText } from './article-text.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { membersSaid } from './members.ts';
import { scopeWords } from './scoped-nouns.ts';

interface Membership {
  readonly article: ArticleText;
  readonly group: string;
  readonly name: string;
  /** Words that say which, in small letters; '' for none. */
  readonly scope: string;
  readonly range: Range;
  readonly passage: Range;
}

/** None of these stands between "of" and the noun. */
const noPart = /^(?:and|or|which|that|who|is|are|was|were|to|with|for)$/i;

/** Of what kind of members an article says that a body is made, where another article says another kind, or none. */
export function findMemberships({ articles, speakers, vocabulary }: Material): Found[] {
  const all = articles.flatMap((article) =>
    membersSaid(article).flatMap(({ sentence, figure, at, passage }): Membership[] => {
      const said = kindAt(article.text.slice(at, sentence.end));
      if (!said) return [];
      return [
        {
          article,
          group: figure.actor ?? figure.name.toLowerCase(),
          name: figure.name,
          ...said,
          range: { start: at, end: at + said.end },
          passage,
        },
      ];
    }),
  );
  return [...Map.groupBy(all, ({ group }) => group)].flatMap(([group, own]): Found[] => {
    const [first] = own;
    const some = own.filter(({ scope }) => scope !== '');
    const apart = own.some((one) => some.some((other) => other.article !== one.article && other.scope !== one.scope));
    if (!first || !apart) return [];
    return [
      {
        kind: 'scope',
        key: `made of ${group}`,
        title: `Who is in it: ${first.name}`,
        claim: null,
        speaker: speakers.get(group) ? group : null,
        say: { how: 'list', head: first.name },
        readings: toReadings(
          own.map(({ article, scope, range, passage }) => ({
            reading: scope,
            label: article.text.slice(range.start, range.end),
            passage: passageOf(article, passage, [range]),
          })),
        ),
      },
    ];
  });

  /** The noun of states or people behind "of", with what says which; the words go on with what they do. */
  function kindAt(text: string): { scope: string; end: number } | undefined {
    const words = [...text.slice(0, 120).matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)].slice(0, 7);
    const at = words.findIndex(([word]) => vocabulary.isMember(word));
    const noun = words[at];
    const before = words.slice(0, Math.max(0, at));
    if (!noun || before.some(([word]) => noPart.test(word) && word !== 'of')) return undefined;
    const end = noun.index + noun[0].length;
    if (/[.;:()“”"]/.test(text.slice(0, end))) return undefined;
    const doing = /^ (?:(?:currently|now|also) )?[\p{L}-]{2,}ing(?: [\p{L}\p{N}’'-]+){1,5}/u.exec(text.slice(end))?.[0] ?? '';
    return {
      scope: scopeWords(
        before.map(([word]) => word),
        vocabulary,
      ),
      end: end + doing.length,
    };
  }
}
