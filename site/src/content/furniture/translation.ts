import { sourceLocale } from '@sanctuary/shared-types';
import { dictionaries } from '../../i18n/dictionaries.ts';
import { translator, words, type Words } from '../../i18n/index.ts';
import type { Context } from '../context.ts';
import type { PageRequest } from './index.ts';

/** Says that a machine translated the page, in the reader's language and in English, and where the English is. */
export interface TranslationNotice {
  readonly text: Words;
  readonly english: Words;
  readonly link: { readonly href: string; readonly label: Words; readonly hreflang: string } | null;
}

/** The notice of a page whose words, or whose frame's words, a machine translated and nobody has checked. */
export function translationNotice({ locale, t, routes }: Context, { path, says }: PageRequest): TranslationNotice | null {
  if (locale === sourceLocale) return null;
  const byMachine = dictionaries[locale]?.state !== 'checked' || says.some(({ own }) => own?.translationState === 'machine');
  if (!byMachine) return null;
  const english = translator(sourceLocale)('translation.machine');
  return {
    text: t('translation.machine'),
    english: words(english.text, sourceLocale, locale),
    link: routes.has(path) ? { href: path, hreflang: sourceLocale, label: t('translation.readEnglish') } : null,
  };
}
