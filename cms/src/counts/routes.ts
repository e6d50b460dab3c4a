import { configurationOf } from '../configuration';
import { publisherAt } from '../receipts/publisher';
import { signedIn } from '../receipts/signed-in';
import type { Registration } from '../registration';
import { readersAnswer } from './readers-answer';

/** What the home page of the admin asks: which pages are read, and nothing of who reads them. */
export const readers: Registration = {
  register(strapi) {
    const { siteUrl, publisher: { url, secret } } = configurationOf(strapi);
    const publisher = publisherAt(url, secret);
    strapi.server.routes({
      type: 'admin',
      routes: [
        {
          method: 'GET',
          path: '/sanctuary/readers',
          info: { type: 'admin' },
          config: signedIn,
          handler: async (ctx) => {
            ctx.body = readersAnswer(await publisher.counts(), siteUrl);
          },
        },
      ],
    });
  },
};
