import type { Result } from './result.ts';
import type { Label } from './words.ts';

/** One result, from the page’s own template. */
export function resultItem(template: HTMLTemplateElement, { href, title, part, excerpt }: Result): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const place = (name: string): HTMLElement => {
    const found = item.querySelector<HTMLElement>(`[data-place="${name}"]`);
    if (!found) throw new Error(`The template of a result has no place for its ${name}`);
    return found;
  };
  const link = place('title');
  link.setAttribute('href', href);
  say(link, title);
  if (part) say(place('part'), part);
  else place('part').remove();
  place('excerpt').append(...excerpt.map(({ text, isFound }) => (isFound ? markOf(text) : text)));
  return item;
}

/** Puts words into an element, marked where they are not in the language of the page. */
export function say(element: HTMLElement, { text, lang, dir }: Label): void {
  element.textContent = text;
  for (const [name, value] of Object.entries({ lang, dir })) {
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

function markOf(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
