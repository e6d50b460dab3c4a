import type { Words } from '../../i18n/index.ts';
import type { Article } from '../article.ts';
import type { Context } from '../context.ts';

/** “Refugee Week 2026”. */
export function editionTitle({ t }: Context, { facts }: Article<'refugee-week'>): Words {
  return t('refugeeWeek.title', { year: facts.year });
}
