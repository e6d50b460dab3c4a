const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * An element as HTML. A page has a hundred whose name is known only when it is made. Astro takes such a name for a
 * component of another framework, asks each for it, and puts all that follows on the page aside until it has an answer:
 * a page then takes a third longer.
 * @param attributes those without a value are left out
 * @param content HTML
 */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, content: string): string {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) start += ` ${key}="${escaped(value)}"`;
  }
  return `${start}>${content}</${name}>`;
}

/** Text as HTML has it, in an element or in an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
