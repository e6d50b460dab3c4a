import { heldEntries, otherFaults } from '../receipts/held';
import { publisherLine, publisherStatus, toMend } from './publisher-lines';
import type { TodoSource } from './source';

/** Entries that the publisher keeps off the site, or on an earlier version: what is not on the site at all first. */
export const heldBack: TodoSource = {
  name: 'held-back',
  title: 'Held back from the site',
  async find({ strapi, ability }) {
    const status = await publisherStatus(strapi);
    const failed = status.lastAttempt?.outcome === 'failed';
    const [held, inTheWay] = await Promise.all([heldEntries(strapi, ability, status, toMend), failed ? otherFaults(strapi, ability, status, toMend) : []]);
    const sorted = held.toSorted((a, b) => Number(a.earlierShown) - Number(b.earlierShown));
    return [
      ...inTheWay.flatMap((fault) => publisherLine(fault, 'Until it is put right, nothing new goes to the site.')),
      ...sorted.flatMap((fault) => publisherLine(fault, fault.earlierShown ? 'The public still sees the earlier version.' : 'It is not on the site.')),
    ];
  },
};
