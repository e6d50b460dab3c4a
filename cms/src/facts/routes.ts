import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { londonDay } from '../lib/london';
import { draftsFor, readableDrafts } from '../receipts/entries';
import { signedIn } from '../receipts/signed-in';
import type { Registration } from '../registration';
import { isValues, textOf } from '../rules/fault';
import type { FactsAnswer, UsesAnswer } from './answers';
import { factType } from './known';
import { listFacts } from './list';
import { prepareLooks } from './looks';
import { namedUses } from './use-names';
import { usesOf } from './uses';

const info = { type: 'admin' };

/** More than that nobody looks through. */
const mostListed = 100;

function theList(strapi: Core.Strapi): Core.Route {
  return {
    method: 'GET',
    path: '/sanctuary/facts',
    info,
    config: signedIn,
    handler: async (ctx) => {
      // no entry has this number: asked is only whether the officer may read facts at all
      if ((await readableDrafts(strapi, ctx.state['userAbility'], factType, '-')) === 'forbidden') throw new errors.ForbiddenError('You may not read facts.');
      const answer: FactsAnswer = { facts: await listFacts(strapi, londonDay(new Date())) };
      ctx.body = answer;
    },
  };
}

const documentIdIn = (params: unknown): string => (isValues(params) ? textOf(params['documentId']) : undefined) ?? '';

function theUses(strapi: Core.Strapi): Core.Route {
  return {
    method: 'GET',
    path: '/sanctuary/facts/:documentId/uses',
    info,
    config: signedIn,
    handler: async (ctx) => {
      const ability: unknown = ctx.state['userAbility'];
      const drafts = await draftsFor(strapi, ability, factType, [documentIdIn(ctx.params)], ['read'], 'key');
      if (drafts === 'forbidden') throw new errors.ForbiddenError('You may not read facts.');
      if (drafts.length === 0) throw new errors.NotFoundError('There is no such fact.');
      const key = drafts.map(({ values }) => textOf(values['key'])).find((one) => one !== undefined);
      const found = key === undefined ? [] : await usesOf(strapi, key);
      const uses = await namedUses(strapi, ability, found.slice(0, mostListed));
      const answer: UsesAnswer = { uses, more: found.length - uses.length };
      ctx.body = answer;
    },
  };
}

/** What the panels of the admin ask: which facts there are, and where one is used. */
export const facts: Registration = {
  register(strapi) {
    strapi.server.routes({ type: 'admin', routes: [theList(strapi), theUses(strapi)] });
  },
  async bootstrap(strapi) {
    await prepareLooks(strapi.db.connection);
  },
};
