import { locales, sourceLocale } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { draftsFor, type Ability, type Right } from '../receipts/entries';
import { entryIn } from '../receipts/entry-in';
import { signedIn } from '../receipts/signed-in';
import type { Registration } from '../registration';
import { isValues, textOf } from '../rules/fault';
import type { StillRight, TranslationAnswer } from './answers';
import { compare, type Asked } from './compare';
import { prepareOutOfDate } from './out-of-date';
import { prepareSourceWords } from './source-words';
import { stillRight } from './still-right';

const info = { type: 'admin' };

/** Whether an officer may do something with this very translation. */
async function may(strapi: Core.Strapi, ability: Ability, { uid, documentId, locale }: Asked, rights: readonly Right[]): Promise<boolean> {
  const drafts = await draftsFor(strapi, ability, uid, [documentId], rights);
  return drafts !== 'forbidden' && drafts.some((draft) => draft.locale === locale);
}

/** @throws {errors.ValidationError} where it names no language to translate into */
function localeIn(locale: unknown): string {
  const found = locales.find(({ code }) => code === locale && code !== sourceLocale);
  if (!found) throw new errors.ValidationError('Say which translation: its language is missing.');
  return found.code;
}

/** @throws {errors.ValidationError} where it does not say what was looked at */
function stillRightIn(body: unknown): StillRight {
  const { locale, keys, facts } = isValues(body) ? body : {};
  if (!Array.isArray(keys) || !keys.every((key) => typeof key === 'string')) throw new errors.ValidationError('Say which changes were looked at.');
  return { locale: localeIn(locale), keys, facts: facts === true };
}

const nameOf = (user: unknown): string => {
  const { firstname, lastname, email } = isValues(user) ? user : {};
  const name = [textOf(firstname), textOf(lastname)].filter((part) => part !== undefined).join(' ');
  return (name === '' ? (textOf(email) ?? '') : name).slice(0, 120);
};

const routes = (strapi: Core.Strapi): Core.Route[] => [
  {
    method: 'GET',
    path: '/sanctuary/translations/:uid/:documentId',
    info,
    config: signedIn,
    handler: async (ctx) => {
      const asked = { ...entryIn(strapi, ctx.params), locale: localeIn(ctx.query['locale']) };
      const ability: unknown = ctx.state['userAbility'];
      if (!(await may(strapi, ability, asked, ['read']))) throw new errors.ForbiddenError('You may not read this translation.');
      const english = await may(strapi, ability, { ...asked, locale: sourceLocale }, ['read']);
      if (!english) throw new errors.ForbiddenError('You may not read the English of this translation.');
      ctx.body = { ...(await compare(strapi, asked)), mayConfirm: await may(strapi, ability, asked, ['read', 'update']) } satisfies TranslationAnswer;
    },
  },
  {
    method: 'POST',
    path: '/sanctuary/translations/:uid/:documentId/still-right',
    info,
    config: signedIn,
    handler: async (ctx) => {
      const { locale, ...told } = stillRightIn(ctx.request.body);
      const asked = { ...entryIn(strapi, ctx.params), locale };
      const ability: unknown = ctx.state['userAbility'];
      if (!(await may(strapi, ability, asked, ['read', 'update']))) throw new errors.ForbiddenError('You may not change this translation.');
      const mayPublish = await may(strapi, ability, asked, ['publish']);
      ctx.body = await stillRight(strapi, asked, told, { name: nameOf(ctx.state['user']), mayPublish });
    },
  },
];

/** What the admin asks to show what has changed in English since a translation was made, and to hear that it is right. */
export const translations: Registration = {
  register(strapi) {
    strapi.server.routes({ type: 'admin', routes: routes(strapi) });
  },
  async bootstrap(strapi) {
    await prepareSourceWords(strapi.db.connection);
    await prepareOutOfDate(strapi.db.connection);
  },
};
