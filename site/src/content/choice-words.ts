import { choices, sourceLocale } from '@sanctuary/shared-types';
import { onceEach, words, type Key, type Translate, type Words } from '../i18n/index.ts';

/** Lists of the content model that readers see in words of the interface; languages have names of their own. */
const lists = {
  statuses: {
    everyone: 'choice.statuses.everyone',
    asylum_seekers: 'choice.statuses.asylum_seekers',
    refused_asylum_seekers: 'choice.statuses.refused_asylum_seekers',
    refugees: 'choice.statuses.refugees',
    resettled_families: 'choice.statuses.resettled_families',
    ukraine_scheme: 'choice.statuses.ukraine_scheme',
    hong_kong_bno: 'choice.statuses.hong_kong_bno',
    migrants: 'choice.statuses.migrants',
    hosts: 'choice.statuses.hosts',
  },
  access: {
    drop_in: 'choice.access.drop_in',
    self_referral: 'choice.access.self_referral',
    appointment: 'choice.access.appointment',
    professional_referral: 'choice.access.professional_referral',
  },
  delivery: {
    in_person: 'choice.delivery.in_person',
    phone: 'choice.delivery.phone',
    online: 'choice.delivery.online',
  },
} as const satisfies { [List in 'statuses' | 'access' | 'delivery']: Record<(typeof choices)[List][number]['value'], Key> };

export type WordedList = keyof typeof lists;

/** Values of a list in its order, with the phrase for each. */
export function choicesOf(list: WordedList): readonly { readonly value: string; readonly key: Key }[] {
  return Object.entries(lists[list]).map(([value, key]) => ({ value, key }));
}

/**
 * What was ticked, in the order of the list.
 * @param values ticked values
 */
export function choiceWords(t: Translate, list: WordedList, values: readonly string[]): readonly Words[] {
  return choicesOf(list).filter(({ value }) => values.includes(value)).map(({ key }) => t(key));
}

/** `null` for a language that the platform cannot name others in. */
const displayNames = onceEach((locale) =>
  Intl.DisplayNames.supportedLocalesOf([locale]).length > 0 ? new Intl.DisplayNames([locale], { type: 'language', style: 'short', fallback: 'none' }) : null);

/**
 * The name of a language in the reader's; in English, marked so, where the platform does not know it.
 * @param locale language of the page
 * @param code code of the language to name, from the list `languages`
 */
export function languageName(locale: string, code: string): Words {
  const english = choices.languages.find(({ value }) => value === code)?.label ?? code;
  if (locale === sourceLocale) return { text: english };
  const own = displayNames(locale)?.of(code);
  return own === undefined ? words(english, sourceLocale, locale) : { text: own };
}
