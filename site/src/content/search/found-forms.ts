import type { Translate, Words } from '../../i18n/index.ts';

/** Words by plural category of CLDR. */
export type Forms = { readonly other: Words } & Readonly<Record<string, Words>>;

/** Numbers among which every language has one for each of its plural forms; some forms are for fractions alone. */
const samples = [...Array.from({ length: 201 }, (_, number) => number), 1.5, 1_000_000];

/** “{found} pages found” in every form that the language has: the number is known in the browser alone. */
export function foundForms(t: Translate): Forms {
  // where the language lacks the phrase, it is said as English does
  const rules = new Intl.PluralRules(t('search.found').lang ?? t.locale);
  const forms = new Map(samples.map((count): [string, Words] => [rules.select(count), t('search.found', { count })]));
  return { ...Object.fromEntries(forms), other: forms.get('other') ?? t('search.found', { count: 0 }) };
}
