export interface PageStructure {
  readonly ids: readonly string[];
  /** As written, of links and forms. */
  readonly links: readonly string[];
  /** Addresses the browser loads by itself: scripts, styles, pictures, fonts. */
  readonly loads: readonly string[];
  /** What every page must have and this one has not. */
  readonly missing: readonly string[];
  /** What it says of itself in lists of a search engine. */
  readonly description: string;
  /** Outer tags of what the content policy would refuse. */
  readonly inline: readonly string[];
  /** Links whose first or last word is stuck to the word beside them. */
  readonly stuck: readonly string[];
  /** Where the breadcrumb leads. */
  readonly above: readonly string[];
  /** Types of what its data for machines describe. */
  readonly described: readonly string[];
  readonly policy: string;
  readonly scriptBeforePolicy: boolean;
}

/** Runs in a page of the browser: what the sources say, parsed as a browser parses them, with nothing run or loaded. */
export function readStructure(sources: readonly (readonly [path: string, html: string])[]): [string, PageStructure][] {
  return sources.map(([path, html]) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const all = [...parsed.querySelectorAll('*')];
    const attributes = (selector: string, name: string) =>
      [...parsed.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? []);
    const tagOf = (element: Element) => (element.cloneNode(false) as Element).outerHTML.slice(0, 120);
    const policyTag = parsed.querySelector('meta[http-equiv="content-security-policy" i]');
    const runs = all.filter((element) => element.localName === 'script' && element.getAttribute('type') !== 'application/ld+json');
    const wanted: Record<string, boolean> = {
      'one h1': parsed.querySelectorAll('h1').length === 1,
      'a language': Boolean(parsed.documentElement.lang),
      'a title': Boolean(parsed.title.trim()),
      'a description': Boolean(parsed.querySelector('meta[name="description"]')?.getAttribute('content')?.trim()),
      'a main part': parsed.querySelectorAll('main').length === 1,
    };
    const structure: PageStructure = {
      ids: all.flatMap(({ id }) => id || []),
      links: [...attributes('a[href]', 'href'), ...attributes('form[action]', 'action')],
      loads: [...attributes('[src]', 'src'), ...attributes('link:not([rel="canonical"], [rel="alternate"])', 'href')],
      missing: Object.keys(wanted).filter((name) => !wanted[name]),
      description: attributes('meta[name="description"]', 'content').join(' '),
      inline: [
        ...all.filter((element) => element.hasAttribute('style')),
        ...all.filter((element) => element.getAttributeNames().some((name) => name.startsWith('on'))),
        ...runs.filter((element) => !element.hasAttribute('src')),
      ].map(tagOf),
      stuck: [...parsed.querySelectorAll('main a')]
        .filter((link) => {
          const before = link.previousSibling?.nodeType === Node.TEXT_NODE ? (link.previousSibling.textContent ?? '') : '';
          const after = link.nextSibling?.nodeType === Node.TEXT_NODE ? (link.nextSibling.textContent ?? '') : '';
          return /[\p{L}\d,;:]$/u.test(before) || /^[\p{L}\d]/u.test(after);
        })
        .map(tagOf),
      above: attributes('.breadcrumb a', 'href'),
      described: [...parsed.querySelectorAll('script[type="application/ld+json"]')].map(
        ({ textContent }) => (JSON.parse(textContent) as { '@type': string })['@type'],
      ),
      policy: policyTag?.getAttribute('content') ?? '',
      scriptBeforePolicy: runs.some(
        (script) => !policyTag || script.compareDocumentPosition(policyTag) === Node.DOCUMENT_POSITION_FOLLOWING,
      ),
    };
    return [path, structure];
  });
}
