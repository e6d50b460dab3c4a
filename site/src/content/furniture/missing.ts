import { localeOf, sourceLocale } from '@sanctuary/shared-types';
import { dictionaries } from '../../i18n/dictionaries.ts';
import { translator, type SafetyWords, type Words } from '../../i18n/index.ts';
import { pageAddress, type Context } from '../context.ts';
import { paths } from '../paths.ts';

/** Says that nobody has translated a page yet, and what a reader can do about it. */
export interface MissingTranslation {
  readonly text: SafetyWords;
  /** That a machine translated what is around the English; `null` once a person has checked that. */
  readonly machine: Words | null;
  /** A way to go on without the translation. */
  readonly help: Words;
  /** A mail that asks the council to translate the page, or where else the council can be reached. */
  readonly ask: { readonly label: Words; readonly href: string };
  /** The page as readers of English have it. */
  readonly english: { readonly label: Words; readonly href: string; readonly hreflang: string };
}

/**
 * @param page English address of the page
 * @param title of the page
 * @param email of the council, where it has given one
 */
export function missingTranslation(context: Context, page: string, title: string, email: string | null): MissingTranslation {
  const { locale, t } = context;
  const checked = dictionaries[locale]?.state === 'checked';
  return {
    text: t.safety('missing.text'),
    machine: checked ? null : t('missing.machine'),
    help: t('missing.help'),
    ask: email === null
      ? { label: t('nav.contact'), href: pageAddress(context, paths.contact) }
      : { label: t('missing.ask'), href: request(context, email, title, pageAddress(context, page)) },
    english: { label: t('translation.readEnglish'), href: page, hreflang: sourceLocale },
  };
}

/** The mail, in the reader's language for the reader, and in English for the officer. */
function request({ locale, siteUrl }: Context, email: string, title: string, path: string): string {
  const { ownName, name } = localeOf(locale);
  const own = translator(locale)('missing.mail', { language: ownName });
  const english = translator(sourceLocale)('missing.mail', { language: name }).text;
  const both = own.lang === undefined ? [own.text, english] : [english];
  const body = [...both, '', title, siteUrl + path, ''].join('\n');
  return `mailto:${email}?subject=${encodeURIComponent(both.join(' / '))}&body=${encodeURIComponent(body)}`;
}
