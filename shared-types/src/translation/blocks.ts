import { sectionsOf } from './sections.ts';

/** Words of a block, each with the name of its field within the block: `''` where the block is nothing but words. */
export type Block = readonly (readonly [name: string, text: string])[];

/** Fields of a part. What is not named here is no words, or is taken from English whatever the translation has. */
interface Shape {
  readonly [name: string]: true | Shape;
}

const picture: Shape = { alt: true, caption: true };

/** Parts that are translated, by the field that holds them. Numbers count where words beside them may speak of them. */
const shapes: Readonly<Record<string, Shape>> = {
  steps: {
    title: true,
    body: true,
    documentsNeeded: true,
    timeLimit: { days: true, unit: true, kind: true, direction: true, countedFrom: true },
    cost: true,
    links: { label: true, url: true },
  },
  evidence: { what: true },
  questions: { question: true },
  picture,
  heroPicture: picture,
  images: picture,
};

/** What is read aloud is a file: which one says nothing of its words. */
const fileField = 'recording';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function* wordsIn(value: unknown, shape: true | Shape, name: string): Generator<readonly [string, string]> {
  if (Array.isArray(value)) {
    for (const [place, item] of value.entries()) yield* wordsIn(item, shape, `${name}.${place}`);
  } else if (shape === true) {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && text.trim() !== '') yield [name, text.trim()];
  } else if (isObject(value)) {
    for (const [inner, innerShape] of Object.entries(shape)) yield* wordsIn(value[inner], innerShape, name === '' ? inner : `${name}.${inner}`);
  }
}

/**
 * The blocks of a field: what is translated, and compared with its English, as one. A text is a block for each of its
 * sections, see {@link sectionsOf}; a list, such as steps, is a block for each of its items.
 * @param field name of the field
 * @param value as the CMS or the snapshot has it
 * @returns none where the field is empty
 */
export function blocksOf(field: string, value: unknown): readonly Block[] {
  if (field === fileField) return [];
  if (typeof value === 'string') return sectionsOf(value).map((text): Block => [['', text]]);
  const shape = shapes[field];
  if (!shape) return [];
  const parts: readonly unknown[] = Array.isArray(value) ? value : isObject(value) ? [value] : [];
  return parts.map((part) => [...wordsIn(part, shape, '')]);
}

/** A block as one text: two blocks are the same where this is. */
export function wordsOf(block: Block): string {
  const [first] = block;
  return block.length === 1 && first?.[0] === '' ? first[1] : JSON.stringify(block);
}
