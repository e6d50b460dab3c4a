import { sourceLocale } from '@sanctuary/shared-types';
import { onceEach } from './once-each.ts';
import { words, type Words } from './words.ts';

/**
 * Dates and times are written as on the letters that readers get: Gregorian calendar, Western digits, the borough's
 * day. `Intl` by itself would write Persian years for Persian, Dari and Pashto readers: see docs/adr/0027.
 */
const fixed = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'Europe/London' } as const;

/** How a language puts a date together, where `Intl` would put it in an order that nobody there writes. */
interface Order {
  readonly month: string;
  readonly day: string;
  readonly withWeekday: string;
  /** From one whole date to another; without it `Intl` says both in short. */
  readonly range: string;
}

const orders: Readonly<Record<string, Partial<Order>>> = {
  ckb: { month: '{month}ی {year}', day: '{day}ی {month}ی {year}', withWeekday: '{weekday}، {date}', range: '{from} – {to}' },
  ps: { month: 'د {year} {month}', day: 'د {year} د {month} {day}', range: '{from} – {to}' },
  ti: { day: '{day} {month} {year}' },
  'zh-Hant-HK': { range: '{from}至{to}' },
};

const fill = (order: string, values: Readonly<Record<string, string>>): string => order.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const tag = locale === sourceLocale ? 'en-GB' : locale;
  const key = `${tag} ${JSON.stringify(options)}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, ...fixed });
  formats.set(key, made);
  return made;
}

/** The language that dates can be written in: English where the platform does not know the reader's. */
const dateLanguage = onceEach((locale) => (Intl.DateTimeFormat.supportedLocalesOf([locale]).length > 0 ? locale : sourceLocale));

/** Noon, so that no calendar day is missed, whatever the platform does at midnight. */
const noon = (date: string): Date => new Date(`${(date + '-01-01').slice(0, 10)}T12:00:00Z`);

const year = { year: 'numeric' } as const;
const month = { ...year, month: 'long' } as const;
const day = { ...month, day: 'numeric' } as const;

/** Dates in words, by language: the same few stand on thousands of pages. */
const datesIn = onceEach((lang) => onceEach((date) => newDateText(lang, date)));
const dateText = (lang: string, date: string): string => datesIn(lang)(date);

/** @param date as exactly as it is known */
function newDateText(lang: string, date: string): string {
  const at = noon(date);
  if (date.length === 'YYYY'.length) return format(lang, year).format(at);
  const [shape, order] = date.length === 'YYYY-MM'.length ? [month, orders[lang]?.month] : [day, orders[lang]?.day];
  if (order === undefined) return format(lang, shape).format(at);
  const [yearText = '', , dayText = ''] = date.split('-');
  return fill(order, { year: yearText, month: format(lang, { month: 'long' }).format(at), day: String(Number(dayText)) });
}

function dateWithWeekday(lang: string, date: string): string {
  const order = orders[lang]?.withWeekday;
  if (order === undefined) return format(lang, { ...day, weekday: 'long' }).format(noon(date));
  return fill(order, { weekday: format(lang, { weekday: 'long' }).format(noon(date)), date: dateText(lang, date) });
}

/**
 * A date in words, as exactly as it is known.
 * @param locale language of the page
 * @param date `2022`, `2022-12` or `2022-12-06`
 * @param withWeekday whether to name the day of the week, where the day is known
 */
export function dateWords(locale: string, date: string, withWeekday = false): Words {
  const lang = dateLanguage(locale);
  const named = withWeekday && date.length === 'YYYY-MM-DD'.length;
  return words(named ? dateWithWeekday(lang, date) : dateText(lang, date), lang, locale);
}

/**
 * From one day to another, in words.
 * @param locale language of the page
 * @param from first day, `YYYY-MM-DD`
 * @param to last day, `YYYY-MM-DD`
 */
export function dateRangeWords(locale: string, from: string, to: string): Words {
  const lang = dateLanguage(locale);
  const order = orders[lang]?.range;
  const text = order === undefined
    ? format(lang, day).formatRange(noon(from), noon(to))
    : fill(order, { from: dateText(lang, from), to: dateText(lang, to) });
  return words(text, lang, locale);
}

/**
 * A day of the week by its name, as it stands in a sentence.
 * @param locale language that the platform knows
 * @param index 0 is Monday
 */
export function weekdayName(locale: string, index: number): string {
  // 1 January 2024 was a Monday
  return format(locale, { weekday: 'long' }).format(noon(`2024-01-0${index + 1}`));
}

/**
 * A time of day: as people in England write it on an English page (`9:30am`), by 24 hours elsewhere (`09:30`).
 * @param locale language of the page
 * @param time `HH:MM`
 */
export function timeWords(locale: string, time: string): string {
  if (locale !== sourceLocale) return time;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (hours === 12 && minutes === 0) return 'midday';
  if (hours === 0 && minutes === 0) return 'midnight';
  return `${hours % 12 || 12}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}${hours < 12 ? 'am' : 'pm'}`;
}
