import { locales, sourceLocale } from '@sanctuary/shared-types';
import type { Registration } from '../registration';

/** Strapi shows an officer at most this many letters of a language's name. */
const nameMaxLength = 50;

/**
 * The languages of shared-types' table, English first and the default. Through the service, since the admin's own form
 * knows only some of the codes. A language that is no longer in the table is left alone, with all that is written in it.
 */
export const languages: Registration = {
  async bootstrap(strapi) {
    const service = strapi.plugin('i18n').service('locales');
    for (const { code, name } of locales) {
      const existing = await service.findByCode(code);
      const label = `${name} (${code})`.slice(0, nameMaxLength);
      if (!existing) await service.create({ code, name: label });
      else if (existing.name !== label) await service.update({ id: existing.id }, { name: label });
    }
    if ((await service.getDefaultLocale()) !== sourceLocale) await service.setDefaultLocale({ code: sourceLocale });
  },
};
