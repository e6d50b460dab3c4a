import { sourceLocale, type ContentType } from '@sanctuary/shared-types';
import { blocksOf, changedFields, changeDaysIn, digestsOf, localisedFields, sourceDigest, sourcesIn, wordsOf, type Block, type Sources } from '@sanctuary/shared-types/translation';
import type { Core, UID } from '@strapi/strapi';
import { checkedBy } from '../documents/models';
import { languagesOf } from '../documents/publish';
import { englishRow, rowsOf } from '../documents/rows';
import { change, param, type Call, type Step } from '../documents/step';
import { londonDay } from '../lib/london';
import { isValues, textOf, type Values } from '../rules/fault';
import { madeFrom } from '../rules/made-from';
import { inTransaction } from '../strapi/transaction';
import { restate } from './restate';
import { copyWords, keepWords } from './source-words';

/** What a translation was made from is for the system to say. */
function withoutSources(call: Call): void {
  const sent = param(call, 'data');
  if (!isValues(sent) || !('translationSources' in sent)) return;
  const { translationSources: _, ...data } = sent;
  change(call, { data });
}

/** The blocks of an English entry that a translation was made from, by their digests. */
export function blocksIn(type: ContentType, english: Values, sources: Sources): ReadonlyMap<string, Block> {
  const wanted = new Set(Object.values(sources).flat());
  const blocks = localisedFields[type].flatMap((field: string) => blocksOf(field, english[field]));
  return new Map(blocks.map((block) => [sourceDigest(wordsOf(block)), block] as const).filter(([digest]) => wanted.has(digest)));
}

/**
 * Keeps with each translation what English it was made from: digests, which are published with it, and in a table of our
 * own the words, to show what has changed since. What counts is the English that translators have before them: its draft.
 */
export const keepsSources: Step = async (strapi, call, next) => {
  if (call.action !== 'create' && call.action !== 'update') return next();
  withoutSources(call);
  const { uid } = call;
  const documentId = textOf(param(call, 'documentId'));
  const locale = textOf(param(call, 'locale')) ?? sourceLocale;
  if (locale === sourceLocale || documentId === undefined) return next();
  const checked = checkedBy(strapi, uid);
  const translation = async (): Promise<Values | undefined> => (await rowsOf(strapi, checked, uid, documentId, 'draft', [locale]))[0];
  const before = await translation();
  const result = await next();
  const [after, english] = [await translation(), await englishRow(strapi, checked, uid, documentId, 'draft')];
  if (!after || !english) return result;
  const made = madeFrom(checked.type, english, before, after, sourcesIn(before?.['translationSources']));
  await inTransaction(strapi, async ({ trx }) => {
    await strapi.db.query(uid).update({ where: { id: after['id'] }, data: { translationSources: made } });
    await keepWords(trx, uid, documentId, blocksIn(checked.type, english, made));
  });
  return result;
};

async function keepChangeDays(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<void> {
  const checked = checkedBy(strapi, uid);
  const english = (status: 'draft' | 'published') => englishRow(strapi, checked, uid, documentId, status);
  const [draft, published] = [await english('draft'), await english('published')];
  if (!draft) return;
  const today = londonDay(new Date());
  const fields = published ? changedFields(checked.type, published, draft) : localisedFields[checked.type].filter((field) => digestsOf(field, draft[field]).length > 0);
  const days = { ...changeDaysIn(published?.['translationSources']), ...Object.fromEntries(fields.map((field) => [field, today])) };
  await strapi.db.query(uid).updateMany({ where: { documentId, locale: sourceLocale, publishedAt: { $null: true } }, data: { translationSources: { changed: days } } });
}

/** Keeps with the English, as it is published, on which day the words of each field last changed. */
export const keepsChangeDays: Step = async (strapi, call, next) => {
  const documentId = textOf(param(call, 'documentId'));
  const languages = languagesOf(call);
  if (call.action === 'publish' && documentId !== undefined && (languages === undefined || languages.includes(sourceLocale))) {
    await keepChangeDays(strapi, call.uid, documentId);
  }
  return next();
};

const writing: readonly string[] = ['create', 'update', 'publish', 'unpublish', 'discardDraft', 'delete'];

/** After each change of an entry: which of its translations are out of date, and which words nobody needs any more. */
export const followsTranslations: Step = async (strapi, call, next) => {
  const documentId = textOf(param(call, 'documentId'));
  const result = await next();
  if (documentId !== undefined && writing.includes(call.action)) await restate(strapi, call.uid, documentId);
  const copy = call.action === 'clone' && isValues(result) ? textOf(result['documentId']) : undefined;
  if (documentId !== undefined && copy !== undefined) await inTransaction(strapi, ({ trx }) => copyWords(trx, call.uid, documentId, copy));
  return result;
};
