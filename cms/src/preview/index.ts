import { previewAnswerPath, type PreviewAnswer } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import type { Registration } from '../registration';
import { answerFor } from './answer';
import { readLink } from './link';

const refusals = {
  forged: { status: 403, message: 'This is no link of the content management system. Open the preview from there.' },
  expired: { status: 403, message: 'This link has run out. Close the preview and open it again.' },
  gone: { status: 404, message: 'This is not there any more. It was deleted, or unpublished.' },
} as const;

/** What a link opens, or why it opens nothing. */
async function opened(strapi: Core.Strapi, secret: string, text: string): Promise<PreviewAnswer | keyof typeof refusals> {
  const link = readLink(secret, text, Date.now());
  if (link === 'forged' || link === 'expired') return link;
  return (await answerFor(strapi, link)) ?? 'gone';
}

/**
 * The one door to a draft outside of the admin: for whoever has a link that the CMS signed a moment ago, the entry that
 * the link names. It stands at an address that no proxy passes on (see `scripts/src/compose/Caddyfile`).
 */
function door(strapi: Core.Strapi): Core.Route {
  const { secret } = configurationOf(strapi).preview;
  return {
    method: 'GET',
    path: previewAnswerPath,
    info: { type: 'admin' },
    // nobody is signed in here: the link says it all
    config: { auth: false },
    handler: async (ctx) => {
      ctx.set('cache-control', 'no-store');
      const answer = await opened(strapi, secret, ctx.get('authorization').replace(/^Bearer /, ''));
      // not thrown: Strapi keeps the words of such an error to itself
      ctx.status = typeof answer === 'string' ? refusals[answer].status : 200;
      ctx.body = typeof answer === 'string' ? { message: refusals[answer].message } : answer;
    },
  };
}

/** Hands single drafts to the preview. The button and its link are Strapi's own: see `config/admin.ts`. */
export const preview: Registration = {
  register(strapi) {
    strapi.server.routes({ type: 'admin', routes: [door(strapi)] });
  },
};
