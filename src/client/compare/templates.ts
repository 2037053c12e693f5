/** The templates of the page by their names; the page has the markup, scripts only fill it. */
export type Templates = ReadonlyMap<string, HTMLTemplateElement>;

export function templatesIn(element: Element): Templates {
  return new Map([...element.querySelectorAll('template')].map((template) => [template.dataset['name'] ?? '', template]));
}

/** A copy of a template's one element. */
export function copyOf(templates: Templates, name: string): HTMLElement {
  const found = templates.get(name)?.content.firstElementChild?.cloneNode(true);
  if (!(found instanceof HTMLElement)) throw new Error(`The page has no template ${name}.`);
  return found;
}

/** The first element inside `element`. Throws where there is none: page and script do not fit. */
export function find<T extends HTMLElement = HTMLElement>(element: Element, selector: string): T {
  const found = element.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** Write into a place; without text the place goes. */
export function setText(element: Element, selector: string, text: string): void {
  const place = element.querySelector(selector);
  if (text === '') place?.remove();
  else if (place) place.textContent = text;
}

export function setLink(link: HTMLElement, text: string, href: string): void {
  link.textContent = text;
  link.setAttribute('href', href);
}

/** The templates have the letter of some article: its letter, hue and shape are changed. */
export function fillSiglum(element: Element, siglum: string, order: number): void {
  const letter = find(element, '.siglum');
  letter.textContent = siglum;
  letter.className = letter.className.replace(/\b(?:hue|shape)-\d+/g, '');
  letter.classList.add(`hue-${order % 8}`, `shape-${Math.floor(order / 8) % 3}`);
}
