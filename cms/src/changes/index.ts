import type { Registration } from '../registration';
import { inTransaction } from '../strapi/transaction';
import { write, prepareJournal } from './journal';
import { answerChanges } from './question';
import { watchChanges } from './watch';

/** The journal of what changed in what is published, for a publisher that reads the difference only. */
export const changes: Registration = {
  register: answerChanges,
  async bootstrap(strapi) {
    await prepareJournal(strapi.db.connection);
    // nobody knows what was done to the database while no CMS watched: a backup put back, a migration
    await inTransaction(strapi, ({ trx }) => write(trx, [{ kind: 'everything' }]));
    watchChanges(strapi);
  },
};
