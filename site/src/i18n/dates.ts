import { sourceLocale } from '@sanctuary/shared-types';
import { onceEach } from './once-each.ts';
import { words, type Words } from './words.ts';

/** Dates and times are written as on the letters that readers get: Gregorian calendar, Western digits. */
const fixed = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;

const shapes = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>;

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

function shapeOf(date: string): Intl.DateTimeFormatOptions {
  if (date.length === 4) return shapes[4];
  return date.length === 7 ? shapes[7] : shapes[10];
}

/**
 * A date in words, as exactly as it is known.
 * @param locale language of the page
 * @param date `2022`, `2022-12` or `2022-12-06`
 * @param withWeekday whether to name the day of the week, where the day is known
 */
export function dateWords(locale: string, date: string, withWeekday = false): Words {
  const lang = dateLanguage(locale);
  const weekday = withWeekday && date.length === 10 ? ({ weekday: 'long' } as const) : {};
  return words(format(lang, { ...shapeOf(date), ...weekday }).format(noon(date)), lang, locale);
}

/**
 * From one day to another, in words.
 * @param locale language of the page
 * @param from first day, `YYYY-MM-DD`
 * @param to last day, `YYYY-MM-DD`
 */
export function dateRangeWords(locale: string, from: string, to: string): Words {
  const lang = dateLanguage(locale);
  return words(format(lang, shapes[10]).formatRange(noon(from), noon(to)), lang, locale);
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
