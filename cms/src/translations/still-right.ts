import { isDeepStrictEqual } from 'node:util';
import { blocksOf, digestsOf, sourcesIn, type ChangedBlock, type Sources } from '@sanctuary/shared-types/translation';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { alone } from '../documents/atomic';
import { checkedBy } from '../documents/models';
import { rowsOf } from '../documents/rows';
import { clear } from '../facts/looks';
import { londonDay } from '../lib/london';
import type { Values } from '../rules/fault';
import { needingALook } from '../rules/out-of-date';
import { withConfirmed } from '../rules/still-right';
import type { CheckedBy, StillRight } from './answers';
import { keyOf, type Asked } from './compare';
import { publicEnglish, restate } from './restate';
import { keepWords } from './source-words';
import { blocksIn } from './steps';

/** Who says that a translation is still right. */
export interface Checker {
  readonly name: string;
  /** Whether it goes to the public at once, or with the next publication. */
  readonly mayPublish: boolean;
}

const changedAgain = 'The English, or this translation, was changed a moment ago. Look at it again, then say whether it is still right.';

/** @throws {errors.ApplicationError} where one of the changes that were looked at is none, or not any more */
function chosen(found: readonly ChangedBlock[], keys: readonly string[], key: (block: ChangedBlock) => string): readonly ChangedBlock[] {
  const wanted = new Set(keys);
  const blocks = found.filter((block) => wanted.has(key(block)));
  if (blocks.length !== wanted.size) throw new errors.ApplicationError(changedAgain);
  return blocks;
}

/** What the public has of a translation is as right as the draft in those fields whose words are the very same. */
function alsoPublic(published: Values, draft: Values, before: Sources, after: Sources): Sources {
  const fields = Object.keys(after).filter((field) => after[field] !== before[field] && isDeepStrictEqual(blocksOf(field, published[field]), blocksOf(field, draft[field])));
  return { ...sourcesIn(published['translationSources']), ...Object.fromEntries(fields.map((field) => [field, after[field] ?? []])) };
}

/**
 * Takes somebody's word that a translation is right as it is, though its English has changed. Its words stay; what the
 * public has of them says so at once, and nothing else of the draft goes to the public.
 * @throws {errors.ApplicationError} where the English or the translation has changed since they were looked at
 */
export async function stillRight(strapi: Core.Strapi, { uid, documentId, locale }: Asked, { keys, facts }: Omit<StillRight, 'locale'>, checker: Checker): Promise<CheckedBy> {
  return alone(strapi, uid, async ({ trx }) => {
    const checked = checkedBy(strapi, uid);
    const [[draft], [published], english] = [
      await rowsOf(strapi, checked, uid, documentId, 'draft', [locale]),
      await rowsOf(strapi, checked, uid, documentId, 'published', [locale]),
      await publicEnglish(strapi, uid, documentId),
    ];
    if (!draft || (!english && keys.length > 0)) throw new errors.ApplicationError(changedAgain);
    const by: CheckedBy = { translationCheckedBy: checker.name, translationCheckedOn: londonDay(new Date()) };
    const keep = (row: Values, sources: Sources): Promise<unknown> => strapi.db.query(uid).update({ where: { id: row['id'] }, data: { ...by, translationSources: sources } });
    const before = sourcesIn(draft['translationSources']);
    const now = english?.published ?? {};
    const blocks = english ? chosen(needingALook(checked.type, english, before), keys, (block) => keyOf(block, before, now)) : [];
    const after = withConfirmed(before, blocks, (field) => digestsOf(field, now[field]));
    await keep(draft, after);
    if (published && checker.mayPublish) await keep(published, alsoPublic(published, draft, before, after));
    await keepWords(trx, uid, documentId, blocksIn(checked.type, now, after));
    if (facts) await clear(trx, uid, documentId, [locale]);
    await restate(strapi, uid, documentId);
    return by;
  });
}
