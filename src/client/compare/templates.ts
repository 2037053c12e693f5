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

/** Write into the slot of that name; without text the slot goes. */
export function setText(element: Element, name: string, text: string): void {
  for (const slot of element.querySelectorAll(`[data-text="${name}"]`)) {
    if (text === '') slot.remove();
    else slot.textContent = text;
  }
}

/** The templates have the letter of an article that does not exist: its letter, hue and shape are changed. */
export function fillSiglum(element: Element, siglum: string, order: number): void {
  const letter = element.querySelector('.siglum');
  if (!letter) return;
  letter.textContent = siglum;
  letter.classList.remove('hue-0', 'shape-0');
  letter.classList.add(`hue-${order % 8}`, `shape-${Math.floor(order / 8) % 3}`);
}
