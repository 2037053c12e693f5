/**
 * Every address of the site. Ids and slugs are URL-safe by their schemas; names of speakers outside `speakers.yaml` were made
 * into slugs when the dataset was compiled. All addresses end in a slash or a file name and carry the base path.
 */

/** Path of a page or file under the base path of the site: `path` has no slash at its start. */
export function siteUrl(path: string): string {
  return base() + path;
}

export const timelineUrl = (): string => siteUrl('');
/** A month of a long timeline, or a part of one. */
export const periodUrl = (id: string): string => siteUrl(`timeline/${id}/`);
export const byClaimUrl = (): string => siteUrl('by-claim/');
export const articlesUrl = (): string => siteUrl('articles/');
export const articleUrl = (slug: string): string => siteUrl(`articles/${slug}/`);
/** What only this article reports. */
export const onlyHereUrl = (slug: string): string => `${articleUrl(slug)}only-here/`;
/** The place of a statement in its article. */
export const statementUrl = (slug: string, id: string): string => `${articleUrl(slug)}#${statementAnchor(id)}`;
/** The place of a block in its article. */
export const blockAnchor = (start: number): string => `p-${start}`;
export const statementAnchor = (id: string): string => `s-${id}`;
export const claimsUrl = (): string => siteUrl('claims/');
export const claimUrl = (id: string): string => siteUrl(`claims/${id}/`);
/** Why an article, by its siglum, has no statement of a claim. */
export const silenceUrl = (claim: string, siglum: string): string => `${claimUrl(claim)}#${silenceAnchor(siglum)}`;
export const silenceAnchor = (siglum: string): string => `silent-${siglum}`;
export const speakersUrl = (): string => siteUrl('speakers/');
export const speakerUrl = (id: string): string => siteUrl(`speakers/${id}/`);
/** The ledger; a long one has several pages. */
export const differencesUrl = (page = 1): string => siteUrl(page === 1 ? 'differences/' : `differences/${page}/`);
/** The page of a difference: its place in the ledger moves when the ledger grows, this does not. */
export const differenceUrl = (id: string): string => siteUrl(`differences/${id}/`);
/** Where a difference stands on a page of several. */
export const differenceAnchor = (id: string): string => `d-${id}`;
/** Where the reader picks two to five articles; `slugs` are those picked. */
export const compareUrl = (slugs: readonly string[] = []): string =>
  siteUrl('compare/') + (slugs.length > 0 ? `?${slugs.map((slug) => `a=${encodeURIComponent(slug)}`).join('&')}` : '');
/** Two articles side by side, the one published first first; with a claim, its place there. */
export const pairUrl = (a: string, b: string, claim?: string): string =>
  siteUrl(`compare/${a}/${b}/`) + (claim === undefined ? '' : `#${pairAnchor(claim)}`);
export const pairAnchor = (claim: string): string => `claim-${claim}`;
export const searchUrl = (query?: string): string => siteUrl('search/') + (query ? `?q=${encodeURIComponent(query)}` : '');
export const aboutUrl = (): string => siteUrl('about/');
/** `name` with its extension: `statements.json`. */
export const dataUrl = (name: string): string => siteUrl(`data/${name}`);

/** `path` with the address of the site before it, when the build knows that; else the path alone. */
export function withSite(path: string, site: URL | undefined): string {
  return site ? new URL(path, site).href : path;
}

/** Astro puts the configured path in the place of these very words, with or without a slash at its end; plain Node has none. */
function base(): string {
  const configured = (import.meta.env as ImportMetaEnv | undefined)?.BASE_URL ?? '/';
  return configured.endsWith('/') ? configured : `${configured}/`;
}
