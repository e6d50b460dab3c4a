import { choices, locales, sourceLocale } from '@sanctuary/shared-types';
import type { Words } from '../../i18n/index.ts';
import { say, type Article } from '../article.ts';
import { choicesOf, languageName } from '../choice-words.ts';
import { pageAddress, type Context } from '../context.ts';
import { paths } from '../paths.ts';
import { topicsOf } from '../topics.ts';

const costKinds = ['free', 'low_cost', 'depends', 'paid'] as const;

interface Option {
  readonly value: string;
  readonly label: Words;
}

/** What the filter gets: the lists to choose from, and its words. What a service has stands on its card. */
export function filterProps(context: Context) {
  const { catalog, locale, t } = context;
  const services = catalog.all('service', locale);
  return {
    total: services.length,
    facets: [
      { name: 'topic' as const, label: t('services.filter.topic'), any: t('services.filter.anyTopic'), options: topicOptions(context) },
      { name: 'for' as const, label: t('services.filter.for'), any: t('services.filter.anyone'), options: statusOptions(context, services) },
      { name: 'language' as const, label: t('services.filter.language'), any: t('services.filter.anyLanguage'), options: languageOptions(locale, services) },
      { name: 'cost' as const, label: t('services.filter.cost'), any: t('services.filter.anyCost'), options: costOptions(context, services) },
    ],
    labels: {
      heading: t('services.filter.heading'),
      text: t('services.filter.text'),
      submit: t('services.filter.submit'),
      clear: t('services.filter.clear'),
      shown: t('services.filter.shown'),
      nothing: t('services.filter.nothing'),
      nothingHelp: t('services.filter.nothingHelp'),
      contact: t('services.filter.contact'),
    },
    contactHref: pageAddress(context, paths.contact),
  };
}

export type FilterProps = ReturnType<typeof filterProps>;

function topicOptions(context: Context): Option[] {
  return topicsOf(context, 'service').map((topic) => ({ value: topic.facts.slug, label: say(topic, 'name') }));
}

/** Groups that some service is for; what is for everyone fits each of them. */
function statusOptions({ t }: Context, services: readonly Article<'service'>[]): Option[] {
  const used = new Set(services.flatMap(({ facts }) => facts.statuses));
  return choicesOf('statuses').filter(({ value }) => value !== 'everyone' && used.has(value)).map(({ value, key }) => ({ value, label: t(key) }));
}

/** The languages of the site, which interpreters are asked for most, and those that are spoken somewhere; not English. */
function languageOptions(locale: string, services: readonly Article<'service'>[]): Option[] {
  const spoken = new Set(services.flatMap(({ facts }) => facts.languages));
  const wanted = choices.languages.filter(({ value }) => value !== sourceLocale && (spoken.has(value) || locales.some(({ code }) => code === value)));
  const { compare } = new Intl.Collator(locale);
  return wanted.map(({ value }) => ({ value, label: withOwnName(languageName(locale, value), value) })).sort((a, b) => compare(a.label.text, b.label.text));
}

/** “Arabic – العربية”: found by those who read the language of the page, and by those who do not. */
function withOwnName(name: Words, code: string): Words {
  const ownName = locales.find((locale) => locale.code === code)?.ownName;
  return ownName === undefined || ownName === name.text ? name : { ...name, text: `${name.text} – ${ownName}` };
}

function costOptions({ t }: Context, services: readonly Article<'service'>[]): Option[] {
  const used = new Set(services.map(({ facts }) => facts.costKind));
  return costKinds.filter((kind) => used.has(kind)).map((value) => ({ value, label: t(`choice.cost.${value}`) }));
}
