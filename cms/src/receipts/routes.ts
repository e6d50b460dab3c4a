import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import type { Registration } from '../registration';
import { readableDrafts } from './entries';
import { entryAnswer } from './entry-answer';
import { entryIn } from './entry-in';
import { publisherAt, type Publisher } from './publisher';
import { signedIn } from './signed-in';
import { statusAnswer } from './status-answer';

function routes(strapi: Core.Strapi, publisher: Publisher): Core.Route[] {
  const { siteUrl, mailDir } = configurationOf(strapi);
  const info = { type: 'admin' };
  return [
    {
      method: 'GET',
      path: '/sanctuary/status',
      info,
      config: signedIn,
      handler: async (ctx) => {
        ctx.body = await statusAnswer(strapi, publisher, ctx.state['userAbility'], { siteUrl, mailDir });
      },
    },
    {
      method: 'GET',
      path: '/sanctuary/entries/:uid/:documentId',
      info,
      config: signedIn,
      handler: async (ctx) => {
        const { uid, documentId } = entryIn(strapi, ctx.params);
        const drafts = await readableDrafts(strapi, ctx.state['userAbility'], uid, documentId);
        if (drafts === 'forbidden') throw new errors.ForbiddenError('You may not read entries of this type.');
        if (drafts.length === 0) throw new errors.NotFoundError('There is no such entry.');
        ctx.body = await entryAnswer(strapi, publisher, siteUrl, uid, documentId, drafts);
      },
    },
  ];
}

/** What the panel and the home page of the admin ask: where entries and the site stand between officers and the public. */
export const receipts: Registration = {
  register(strapi) {
    const { url, secret } = configurationOf(strapi).publisher;
    strapi.server.routes({ type: 'admin', routes: routes(strapi, publisherAt(url, secret)) });
  },
};
