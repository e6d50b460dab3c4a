import { HTMLElement, type Node, parse, TextNode } from 'node-html-parser';
import { SaxesParser } from 'saxes';
import ICAL from 'ical.js';

/** Words that a file shows, speaks or hands on, and where in it they stand. */
export interface ShownWords {
  readonly where: string;
  readonly text: string;
  /** Language that the nearest element says; `null` where the format cannot say one for its parts. */
  readonly lang: string | null;
}

/** Attributes whose value a reader sees or hears. */
const spoken = ['title', 'alt', 'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'placeholder', 'summary', 'label'];
const describing = /^(description|author|application-name|og:(title|description|site_name|image:alt)|twitter:(title|description|image:alt))$/;
/** What of JSON-LD is words. */
const worded = /^(name|headline|text|description|abstract|alternateName|caption|keywords|streetAddress|addressLocality)$/;

/** Everything that a page shows in words: texts, attributes, what is told to search engines and to scripts. */
export function wordsOfPage(html: string): readonly ShownWords[] {
  return wordsIn(parse(html, { blockTextElements: { script: true, style: false } }), null);
}

function wordsIn(node: Node, lang: string | null): ShownWords[] {
  if (node instanceof TextNode) return node.isWhitespace || /^<!doctype html>$/i.test(node.text.trim()) ? [] : [{ where: 'text', text: node.text.trim(), lang }];
  if (!(node instanceof HTMLElement)) return [];
  const own = node.getAttribute('lang') ?? lang;
  const name = node.rawTagName;
  if (name === 'script') return node.getAttribute('type') === 'application/ld+json' ? jsonWords(JSON.parse(node.text), worded, 'JSON-LD') : [];
  return [...attributeWords(node, own), ...node.childNodes.flatMap((child) => wordsIn(child, own))];
}

function attributeWords(element: HTMLElement, lang: string | null): ShownWords[] {
  const { attributes: found } = element;
  const meta = describing.test(found['name'] ?? found['property'] ?? '') ? [`meta ${found['name'] ?? found['property'] ?? ''}`] : [];
  return [
    ...spoken.flatMap((name) => (found[name] ? [{ where: `${element.rawTagName} ${name}`, text: found[name], lang }] : [])),
    ...meta.map((where) => ({ where, text: found['content'] ?? '', lang: null })),
    ...(element.rawTagName === 'input' && /^(submit|button|reset)$/.test(found['type'] ?? '') ? [{ where: 'button', text: found['value'] ?? '', lang }] : []),
    ...(found['props'] === undefined ? [] : islandWords(JSON.parse(found['props']), lang)),
  ];
}

/** Props of an island, as Astro writes them: each value in a list, behind a number that says of which kind it is. */
function islandWords(value: unknown, lang: string | null): ShownWords[] {
  const plain = unwrapped(value);
  if (Array.isArray(plain)) return plain.flatMap((item) => islandWords(item, lang));
  if (typeof plain !== 'object' || plain === null) return [];
  const fields = Object.entries(plain).map(([name, inner]): [string, unknown] => [name, unwrapped(inner)]);
  const own = fields.find(([name]) => name === 'lang')?.[1];
  const of = typeof own === 'string' ? own : lang;
  return fields.flatMap(([name, inner]) => (name === 'text' && typeof inner === 'string' ? [{ where: 'props of an island', text: inner, lang: of }] : islandWords(inner, lang)));
}

function unwrapped(value: unknown): unknown {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'number' ? value[1] : value;
}

function jsonWords(value: unknown, names: RegExp, where: string): ShownWords[] {
  if (Array.isArray(value)) return value.flatMap((item) => jsonWords(item, names, where));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'string' ? (names.test(name) ? [{ where: `${where} ${name}`, text: inner, lang: null }] : []) : jsonWords(inner, names, where));
}

/** Titles and descriptions of a feed. */
export function wordsOfFeed(xml: string): readonly ShownWords[] {
  const found: ShownWords[] = [];
  const parser = new SaxesParser();
  let open = '';
  parser.on('opentag', ({ name }) => (open = name));
  parser.on('text', (text) => {
    if (/^(title|description)$/.test(open) && text.trim() !== '') found.push({ where: `feed ${open}`, text, lang: null });
  });
  parser.on('closetag', () => (open = ''));
  parser.write(xml).close();
  return found;
}

/** What a calendar shows of an event. */
export function wordsOfCalendar(text: string): readonly ShownWords[] {
  const calendar: unknown[] = ICAL.parse(text);
  const event = new ICAL.Component(calendar).getFirstSubcomponent('vevent');
  return ['summary', 'description', 'location'].map((name) => ({ where: `calendar ${name}`, text: String(event?.getFirstPropertyValue(name) ?? ''), lang: null }));
}
