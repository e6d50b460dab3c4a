import { otherFaults } from '../receipts/held';
import { publisherLine, publisherStatus, toMend } from './publisher-lines';
import type { TodoSource } from './source';

/** Entries that are on the site without a picture or file which they name, because the media library lacks it. */
export const missingFiles: TodoSource = {
  name: 'missing-files',
  title: 'Pictures and files that are missing',
  async find({ strapi, ability }) {
    const status = await publisherStatus(strapi);
    // after a failure the publisher speaks of what is in the way: see `held-back.ts`
    if (status.lastAttempt?.outcome === 'failed') return [];
    const faults = await otherFaults(strapi, ability, status, toMend);
    return faults.flatMap((fault) => publisherLine(fault));
  },
};
