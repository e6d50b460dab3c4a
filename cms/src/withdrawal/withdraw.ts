import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Tombstone } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { consentRecordUid, allRecords, type StoredRecord } from '../consent/records';
import { storyUid } from '../consent/shown';
import { filesUsed } from '../documents/files-used';
import { checkedBy } from '../documents/models';
import { nameOf } from '../documents/step';
import { ownParts, rowsOf } from '../documents/rows';
import { londonDay } from '../lib/london';
import { isValues, textOf, type Values } from '../rules/fault';
import { ownTypes } from '../setup/content-api';
import { clear } from './clear';
import { Ledger } from './ledger';
import { persist, tellPublisher } from './publisher-door';

/** Ends what goes on in the background when the CMS ends. */
const ended = new WeakMap<Core.Strapi, AbortController>();

/** Aborted when the CMS ends. */
export function endingOf(strapi: Core.Strapi): AbortSignal {
  const known = ended.get(strapi) ?? new AbortController();
  ended.set(strapi, known);
  return known.signal;
}

/** Ends what still waits for the publisher: the next start takes it up again. */
export const endWaiting = (strapi: Core.Strapi): void => ended.get(strapi)?.abort();

export const ledgerOf = (strapi: Core.Strapi): Ledger => new Ledger(configurationOf(strapi).tombstonesDir);

/** What is to be withdrawn. */
export interface Wanted {
  /** Numbers of stories. */
  readonly stories: readonly string[];
  /** Numbers, in the library, of files that no story is withdrawn with. */
  readonly files: readonly number[];
}

async function storyRows(strapi: Core.Strapi, documentId: string): Promise<Values[]> {
  const checked = checkedBy(strapi, storyUid);
  return [...(await rowsOf(strapi, checked, storyUid, documentId, 'draft')), ...(await rowsOf(strapi, checked, storyUid, documentId, 'published'))];
}

/** Of some files, by address, those that another entry uses, in whatever language or state. */
async function usedElsewhere(strapi: Core.Strapi, addresses: readonly string[], documentId: string): Promise<Set<string>> {
  const used = new Set<string>();
  for (const uid of ownTypes(strapi)) {
    const { model, models } = checkedBy(strapi, uid);
    const rows: unknown[] = await strapi.db.query(uid).findMany({ where: { documentId: { $ne: documentId } }, populate: ownParts(models, model) });
    // a file is named by its address, as a field's file or in a text; a smaller size ends in the name of the whole
    for (const row of rows) {
      const written = JSON.stringify(row);
      for (const address of addresses) if (written.includes(path.basename(address))) used.add(address);
    }
  }
  return used;
}

/**
 * The files that go with a story: where it is a person's own, all of its files, wherever else they are used; where it
 * is made up, those that nothing else uses.
 */
async function filesToGo(strapi: Core.Strapi, documentId: string, rows: readonly Values[]): Promise<string[]> {
  const checked = checkedBy(strapi, storyUid);
  const used = (await Promise.all(rows.map((row) => filesUsed(strapi, checked, row)))).flat();
  const addresses = [...new Set(used.map(({ file }) => textOf(file['url']) ?? ''))].filter((address) => address !== '').sort();
  if (addresses.length === 0 || rows.some(({ basis }) => basis === 'own_story')) return addresses;
  const kept = await usedElsewhere(strapi, addresses, documentId);
  return addresses.filter((address) => !kept.has(address));
}

async function addressesOf(strapi: Core.Strapi, ids: readonly number[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const found: unknown[] = await strapi.db.query('plugin::upload.file').findMany({ where: { id: { $in: ids } } });
  return found.filter(isValues).map(({ url }) => textOf(url) ?? '').filter((url) => url !== '').sort();
}

async function tombstonesFor(strapi: Core.Strapi, { stories, files }: Wanted): Promise<Tombstone[]> {
  const at = new Date().toISOString();
  const made: Tombstone[] = [];
  for (const documentId of stories) {
    const rows = await storyRows(strapi, documentId);
    if (rows.length > 0) made.push({ id: randomUUID(), at, uid: nameOf(storyUid), documentId, files: await filesToGo(strapi, documentId, rows) });
  }
  const taken = new Set(made.flatMap((tombstone) => tombstone.files));
  const alone = (await addressesOf(strapi, files)).filter((address) => !taken.has(address));
  if (alone.length > 0) made.push({ id: randomUUID(), at, uid: '', documentId: '', files: alone });
  return made;
}

async function markWithdrawn(strapi: Core.Strapi, documentId: string): Promise<void> {
  await strapi.db.query(consentRecordUid).update({ where: { documentId }, data: { withdrawnOn: londonDay(new Date()) } });
}

/** A record whose last story is withdrawn has come to its end. */
async function endRecords(strapi: Core.Strapi, before: readonly StoredRecord[], stories: readonly string[]): Promise<void> {
  const today = londonDay(new Date());
  for (const record of before.filter((one) => one.withdrawnOn === undefined && one.expiresOn > today)) {
    const isNamed = record.stories.some((story) => stories.includes(story));
    const hasMore = record.stories.some((story) => !stories.includes(story));
    if (isNamed && !hasMore) await markWithdrawn(strapi, record.documentId);
  }
}

/**
 * Withdraws stories for ever, with their files. First it is written down, outside the database; then the public site is
 * told, which hides it at once; then it is deleted here. Whatever breaks in between, the next start goes on.
 * @returns a tombstone for each; none where there is nothing to withdraw
 */
export async function withdrawForEver(strapi: Core.Strapi, wanted: Wanted): Promise<Tombstone[]> {
  const records = await allRecords(strapi);
  const tombstones = await tombstonesFor(strapi, wanted);
  if (tombstones.length === 0) return [];
  const ledger = ledgerOf(strapi);
  await ledger.add(tombstones);
  const tell = (): Promise<void> => tellPublisher(strapi, tombstones).then(() => undefined);
  const told = tell().catch(() => {
    void persist(strapi, 'The public site could not be told of a withdrawal', endingOf(strapi), tell);
  });
  for (const tombstone of tombstones) await clearAndNote(strapi, tombstone);
  await endRecords(strapi, records, wanted.stories);
  await told;
  return tombstones;
}

/**
 * Withdraws a consent, and for ever all that it names. First the record is marked: from then on it covers nothing,
 * whatever breaks afterwards, and whether or not it named anything yet.
 * @returns a tombstone for each thing withdrawn; `undefined` where there is no such record
 */
export async function withdrawConsent(strapi: Core.Strapi, documentId: string): Promise<Tombstone[] | undefined> {
  const record = (await allRecords(strapi)).find((one) => one.documentId === documentId);
  if (!record) return undefined;
  if (record.withdrawnOn === undefined) await markWithdrawn(strapi, documentId);
  return withdrawForEver(strapi, record);
}

/** Clears the CMS of one, and notes when. */
export async function clearAndNote(strapi: Core.Strapi, tombstone: Tombstone): Promise<void> {
  const cleared = await clear(strapi, tombstone);
  const at = new Date().toISOString();
  await ledgerOf(strapi).noteCleared(cleared.map((store) => ({ id: tombstone.id, store, at })));
}
