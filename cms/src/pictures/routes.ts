import { isPeople, sourceLocale } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { unpublishUncovered } from '../consent/enforce';
import { readableDrafts } from '../receipts/entries';
import { entryIn } from '../receipts/entry-in';
import { signedIn } from '../receipts/signed-in';
import type { Registration } from '../registration';
import { isValues, textOf } from '../rules/fault';
import { isPrivate } from '../setup/content-api';
import { asSystem, signedInAs } from '../strapi/request';
import type { EntryPictures, NewPictures, PictureAnswer } from './answers';
import { answer, newPictures, picturesOf } from './library';
import { keepsLibrary, mayAnswer } from './rights';

const info = { type: 'admin' };
const keepers = { policies: [...signedIn.policies, { name: 'admin::hasPermissions', config: { actions: [keepsLibrary] } }] };

/** Which picture an address names; one that is not there where it names none. */
const pictureIn = (params: unknown): number => Number(isValues(params) ? params['id'] : undefined) || 0;

/** @throws {errors.ValidationError} where it is no answer */
function answerIn(body: unknown): PictureAnswer {
  const { people, version } = isValues(body) ? body : {};
  if (!isPeople(people)) throw new errors.ValidationError('Choose one of the three answers.');
  if (typeof version !== 'string' || Number.isNaN(Date.parse(version))) throw new errors.ValidationError('Say which picture was seen.');
  return { people, version };
}

const routes = (strapi: Core.Strapi): Core.Route[] => [
  {
    method: 'GET',
    path: '/sanctuary/pictures/new',
    info,
    config: keepers,
    handler: async (ctx) => {
      ctx.body = { pictures: await newPictures(strapi, signedInAs(ctx.state).officer, Date.now()) } satisfies NewPictures;
    },
  },
  {
    method: 'GET',
    path: '/sanctuary/pictures/of/:uid/:documentId',
    info,
    config: signedIn,
    handler: async (ctx) => {
      const { uid, documentId } = entryIn(strapi, ctx.params);
      if (isPrivate(uid)) throw new errors.ValidationError('Entries of this type are never public, and neither are their pictures.');
      const ability: unknown = ctx.state['userAbility'];
      const drafts = await readableDrafts(strapi, ability, uid, documentId);
      if (drafts === 'forbidden') throw new errors.ForbiddenError('You may not read entries of this type.');
      const locale = textOf(ctx.query['locale']) ?? sourceLocale;
      const pictures = drafts.some((draft) => draft.locale === locale) ? await picturesOf(strapi, uid, documentId, locale) : [];
      ctx.body = { pictures, mayAnswer: mayAnswer(ability) } satisfies EntryPictures;
    },
  },
  {
    method: 'PUT',
    path: '/sanctuary/pictures/:id',
    info,
    config: keepers,
    handler: async (ctx) => {
      const kept = await answer(strapi, pictureIn(ctx.params), answerIn(ctx.request.body));
      if (!kept) throw new errors.ApplicationError('This picture was changed or deleted a moment ago. Look at it again, then answer.');
      // a face may be what a public story must not show beside a name and a place
      await asSystem(() => unpublishUncovered(strapi));
      ctx.status = 204;
    },
  },
];

/** What the admin asks to find out who is in pictures, and to keep what officers say. */
export const pictures: Registration = {
  register(strapi) {
    strapi.server.routes({ type: 'admin', routes: routes(strapi) });
  },
};
