import type { Words } from '../i18n/index.ts';
import { say } from './article.ts';
import type { Context } from './context.ts';
import { derived } from './tracking/derived.ts';

/** What the site and its council are called, as the settings say. */
export interface Names {
  readonly siteName: Words;
  readonly councilName: Words;
}

export const namesOf = derived(({ catalog, locale, t }: Context): Names => {
  const settings = catalog.only('settings', locale);
  return {
    siteName: settings ? say(settings, 'siteName') : t('site.unnamed'),
    councilName: settings ? say(settings, 'councilName') : t('council.unnamed'),
  };
});
