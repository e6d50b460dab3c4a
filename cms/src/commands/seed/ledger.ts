import type { Core } from '@strapi/strapi';

/** `created`: published, but not yet linked to entries of its own type. `complete`: nothing left to do. */
export type Stage = 'created' | 'complete';

/**
 * What has been seeded before, kept in the CMS's own store: what an officer deletes afterwards stays deleted,
 * and a run that was cut short goes on where it stopped.
 */
export interface Ledger {
  stageOf(uuid: string): Stage | undefined;
  record(uuid: string, stage: Stage): Promise<void>;
  /** Number of a picture in the media library. */
  pictureOf(name: string): number | undefined;
  recordPicture(name: string, id: number): Promise<void>;
}

interface Stored {
  readonly entries: { readonly [uuid: string]: Stage };
  readonly pictures: { readonly [name: string]: number };
}

/** Opens the record of earlier runs. Writing to it takes part in the transaction around it, if there is one. */
export async function openLedger(strapi: Core.Strapi): Promise<Ledger> {
  const store = strapi.store({ type: 'core', name: 'seed' });
  let stored = ((await store.get({ key: 'ledger' })) ?? { entries: {}, pictures: {} }) as Stored;
  const save = async (next: Stored): Promise<void> => {
    await store.set({ key: 'ledger', value: next });
    stored = next;
  };
  return {
    stageOf: (uuid) => stored.entries[uuid],
    record: (uuid, stage) => save({ ...stored, entries: { ...stored.entries, [uuid]: stage } }),
    pictureOf: (name) => stored.pictures[name],
    recordPicture: (name, id) => save({ ...stored, pictures: { ...stored.pictures, [name]: id } }),
  };
}
