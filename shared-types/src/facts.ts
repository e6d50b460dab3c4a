import type { ContentType } from './entries/index.ts';

/** Longest key of a fact: officers read and copy it. */
export const factKeyMaxLength = 60;

/** A key of a fact: small letters a–z, numbers and single hyphens, so that it reads the same in any language's text. */
export const factKeyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whatever somebody may have meant as the short code of a fact, a backslash of Markdown's included. */
const attempt = /\\?\{\\?\{[^{}\n]{0,100}(?:\}\})?/g;
const code = /^\{\{fact:([a-z0-9]+(?:-[a-z0-9]+)*)\}\}$/;

/** The short code that places a fact in a text: `{{fact:weekly-money}}`. See docs/adr/0017. */
export const factCode = (key: string): string => `{{fact:${key}}}`;

/** A part of a text: words as they stand there, or the place of a fact. */
export type TextPiece = { readonly text: string; readonly key?: never } | { readonly key: string };

/** A text in words and facts, in their order. What only looks like a short code stays words. */
export function textPieces(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(attempt)) {
    const key = code.exec(found)?.[1];
    if (key === undefined) continue;
    if (index > from) pieces.push({ text: text.slice(from, index) });
    pieces.push({ key });
    from = index + found.length;
  }
  return from < text.length ? [...pieces, { text: text.slice(from) }] : pieces;
}

/** The facts that a text names, and what is meant as a short code but is none; each once. */
export interface FactCodes {
  readonly keys: readonly string[];
  readonly malformed: readonly string[];
}

const noCodes: FactCodes = { keys: [], malformed: [] };

export function factCodesIn(text: string): FactCodes {
  // most texts have none, and a large site has very many
  if (!text.includes('{')) return noCodes;
  const found = new Set([...text.matchAll(attempt)].map(([all]) => all));
  const keys = [...found].flatMap((one) => code.exec(one)?.[1] ?? []);
  return { keys, malformed: [...found].filter((one) => !code.test(one)) };
}

/**
 * The texts in which facts can be placed, by content type: `steps.body` is the body of each step. Never what becomes an
 * address, the words of a link, or the name of something: those are short, and stand where nothing but plain words can.
 */
export const placesForFacts = {
  alert: ['message'],
  'arrival-guide': ['summary', 'body', 'steps.title', 'steps.body', 'steps.documentsNeeded', 'steps.cost', 'toConfirm'],
  card: [],
  commitment: ['summary', 'body', 'evidence.what', 'toConfirm'],
  'emergency-contact': ['whenToCall', 'hours', 'languages', 'toConfirm'],
  event: ['summary', 'body', 'dateNote', 'cost', 'accessNotes', 'toConfirm'],
  fact: [],
  home: ['heroText', 'introduction'],
  location: ['accessNotes', 'toConfirm'],
  organisation: ['description', 'toConfirm'],
  page: ['summary', 'body', 'toConfirm'],
  'refugee-week': ['introduction', 'toConfirm'],
  service: ['summary', 'whatToExpect', 'eligibility', 'cost', 'whatToBring', 'howToAccess', 'areaServed', 'toConfirm'],
  settings: ['footer'],
  story: ['summary', 'body', 'contentNote', 'transcript', 'toConfirm'],
  topic: ['summary'],
  update: ['summary', 'body', 'toConfirm'],
} as const satisfies { readonly [T in ContentType]: readonly string[] };

/**
 * Whether facts can be placed in a field.
 * @param path from the entry to the field; places in lists, which are numbers, do not matter
 */
export function mayHoldFacts(type: ContentType, path: readonly (string | number)[]): boolean {
  const places: readonly string[] = placesForFacts[type];
  return places.includes(path.filter((part) => !/^\d+$/.test(String(part))).join('.'));
}
