import { sourceLocale } from '@sanctuary/shared-types';
import { blocksOf, digestsOf, sourcesIn, type Block, type ChangedBlock, type Sources } from '@sanctuary/shared-types/translation';
import type { Core, UID } from '@strapi/strapi';
import { checkedBy } from '../documents/models';
import { rowsOf } from '../documents/rows';
import { looksToTake } from '../facts/looks';
import { londonDay } from '../lib/london';
import { schemaFinder } from '../receipts/entries';
import { fieldWords } from '../receipts/field-words';
import { typeLabels } from '../setup/labels';
import type { Values } from '../rules/fault';
import { changeDayOf, needingALook } from '../rules/out-of-date';
import type { ChangedWords, Passage, TranslationAnswer } from './answers';
import { publicEnglish } from './restate';
import { wordsKept } from './source-words';

/** Tells one change from another: what was looked at, and nothing that came after it. */
export function keyOf({ field, source, english }: ChangedBlock, sources: Sources, now: Values): string {
  const before = source === null ? '' : (sources[field]?.[source] ?? '');
  const after = english === null ? '' : (digestsOf(field, now[field])[english] ?? '');
  return [field, source ?? '', before, english ?? '', after].join(' ');
}

type InWords = (path: string) => string;

const passages = (block: Block | undefined, field: string, inWords: InWords): readonly Passage[] | null =>
  block?.map(([name, text]) => ({ name: name === '' ? '' : (inWords(`${field}.0.${name}`).split(' › ').slice(1).join(' › ')), text })) ?? null;

/** A section by its heading, an item of a list by its number. */
function nameOf({ field, english, source }: ChangedBlock, value: unknown, section: Block | undefined, inWords: InWords): string {
  const place = english ?? source ?? 0;
  if (Array.isArray(value)) return inWords(`${field}.${place}`);
  const [heading = ''] = (section?.[0]?.[1] ?? '').split('\n');
  const plain = heading.replace(/^\s*#+\s*|\s*#+\s*$/g, '');
  return place === 0 || typeof value !== 'string' || plain === '' ? inWords(field) : `${inWords(field)} › ${plain}`;
}

/** The block of the translation that a change is about; the whole field where nobody can tell which that is. */
function ownBlock({ field, source }: ChangedBlock, translation: Values, sources: Sources): Block | undefined {
  if (source === null) return undefined;
  const blocks = blocksOf(field, translation[field]);
  return blocks.length === sources[field]?.length ? blocks[source] : blocks.flat();
}

function kindOf({ source, english }: ChangedBlock): ChangedWords['kind'] {
  if (source === null) return 'new';
  return english === null ? 'gone' : 'changed';
}

/** Which translation is asked for. */
export interface Asked {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly locale: string;
}

/** What has changed in English since a translation was made, side by side with it. */
export async function compare(strapi: Core.Strapi, { uid, documentId, locale }: Asked): Promise<Omit<TranslationAnswer, 'mayConfirm'>> {
  const checked = checkedBy(strapi, uid);
  const nothing = { changes: [], facts: [], toPublish: false };
  if (locale === sourceLocale) return nothing;
  const [[draft], [published], english] = [
    await rowsOf(strapi, checked, uid, documentId, 'draft', [locale]),
    await rowsOf(strapi, checked, uid, documentId, 'published', [locale]),
    await publicEnglish(strapi, uid, documentId),
  ];
  if (!draft) return nothing;
  const looks = await looksToTake(strapi.db.connection);
  const facts = looks.filter((look) => look.uid === uid && look.documentId === documentId && look.locale === locale).map(({ fact }) => fact);
  if (!english) return { ...nothing, facts };
  const sources = sourcesIn(draft['translationSources']);
  const blocks = needingALook(checked.type, english, sources);
  const kept = await wordsKept(strapi.db.connection, uid, documentId);
  const inWords: InWords = (path) => (path in (typeLabels[uid]?.fields ?? {}) ? (typeLabels[uid]?.fields[path]?.label ?? path) : fieldWords(path, uid, schemaFinder(strapi)));
  const changes = blocks.map((block): ChangedWords => {
    const { field, source, english: place } = block;
    const now = english.published[field];
    const before = source === null ? undefined : kept.get(sources[field]?.[source] ?? '');
    const after = place === null ? undefined : blocksOf(field, now)[place];
    return {
      key: keyOf(block, sources, english.published),
      name: nameOf(block, now ?? draft[field], after ?? before, inWords),
      before: passages(before, field, inWords),
      now: passages(after, field, inWords),
      own: passages(ownBlock(block, draft, sources), field, inWords),
      kind: kindOf(block),
      changedOn: changeDayOf(english.published, field, londonDay),
    };
  });
  const isBehind = published !== undefined && needingALook(checked.type, english, sourcesIn(published['translationSources'])).length > 0;
  return { changes, facts, toPublish: changes.length === 0 && isBehind };
}
