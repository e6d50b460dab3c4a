/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: string | readonly (Element | Written)[];
}

/** An element that was written before: {@link writtenBefore}. */
export interface Written {
  readonly xml: string;
}

/** Characters that XML 1.0 has no way to write. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element with its content after its name: most have no attributes. */
export function element(name: string, content: NonNullable<Element['content']>, attributes?: Element['attributes']): Element {
  return { name, content, ...(attributes && { attributes }) };
}

/** @returns the document as text, with nothing in it that an officer's words could break */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;
}

/** An element as text, for documents that hold it again and again. */
export function writtenBefore(one: Element): Written {
  return { xml: written(one) };
}

function written({ name, attributes = {}, content = '' }: Element): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  if (content === '') return `<${start}/>`;
  return `<${start}>${typeof content === 'string' ? escaped(content) : content.map((inner) => ('xml' in inner ? inner.xml : written(inner))).join('')}</${name}>`;
}

/** Words as XML, and as HTML, has them. */
export function escaped(text: string): string {
  return text.replace(impossible, '').replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
