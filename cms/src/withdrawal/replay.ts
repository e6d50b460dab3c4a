import type { Tombstone } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import { clear } from './clear';
import { askPublisher, persist, tellPublisher } from './publisher-door';
import { remains } from './stores';
import { clearAndNote, endingOf, ledgerOf } from './withdraw';

/** Clears the CMS of one again; where it was cut off before, its receipt gets the times that it lacks. */
async function clearAgain(strapi: Core.Strapi, tombstone: Tombstone): Promise<void> {
  const isNoted = (await ledgerOf(strapi).clearedOf(tombstone.id)).some(({ store }) => store === remains.name);
  await (isNoted ? clear(strapi, tombstone) : clearAndNote(strapi, tombstone));
}

/**
 * Takes away again what was withdrawn once and came back: with a backup of the database, an import, a file put back.
 */
export async function replay(strapi: Core.Strapi): Promise<void> {
  for (const tombstone of await ledgerOf(strapi).all()) await clearAgain(strapi, tombstone);
}

/** Takes over what the publisher knows: this CMS, ledger and all, may have been put back from an older backup. */
async function learn(strapi: Core.Strapi): Promise<void> {
  const ledger = ledgerOf(strapi);
  const known = new Set((await ledger.all()).map(({ id }) => id));
  const news = (await askPublisher(strapi)).map(({ tombstone }) => tombstone).filter(({ id }) => !known.has(id));
  await ledger.add(news);
  for (const tombstone of news) await clearAgain(strapi, tombstone);
}

/** Brings both ledgers to the same, as soon as the publisher answers. */
export async function agreeWithPublisher(strapi: Core.Strapi): Promise<void> {
  await persist(strapi, 'The publisher could not be asked what was withdrawn', endingOf(strapi), async () => {
    await learn(strapi);
    await tellPublisher(strapi, await ledgerOf(strapi).all());
  });
}
