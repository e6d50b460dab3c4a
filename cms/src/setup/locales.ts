import { locales, sourceLocale } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import type { Registration } from '../registration';
import { services } from '../strapi/services';

const localeType = 'plugin::i18n.locale';

/** What an officer reads in the admin's language lists, at most 50 letters. */
const label = (code: string, name: string): string => `${name} (${code})`.slice(0, 50);

/** Straight into the database: the admin's form knows only some codes, and every single one sets all rights anew. */
async function create(strapi: Core.Strapi, missing: readonly { code: string; name: string }[]): Promise<void> {
  if (missing.length === 0) return;
  await strapi.db.query(localeType).createMany({ data: missing.map(({ code, name }) => ({ code, name: label(code, name) })) });
  await services(strapi).get('plugin::i18n.permissions').actions.syncSuperAdminPermissionsWithLocales();
}

/**
 * The languages of shared-types' table, English first and the default. A language that is no longer in the table is
 * left alone, with all that is written in it.
 */
export const languages: Registration = {
  async bootstrap(strapi) {
    const service = services(strapi).get('plugin::i18n.locales');
    const missing: { code: string; name: string }[] = [];
    for (const { code, name } of locales) {
      const existing = await service.findByCode(code);
      if (!existing) missing.push({ code, name });
      else if (existing.name !== label(code, name)) await service.update({ id: existing.id }, { name: label(code, name) });
    }
    await create(strapi, missing);
    if ((await service.getDefaultLocale()) !== sourceLocale) await service.setDefaultLocale({ code: sourceLocale });
  },
};
