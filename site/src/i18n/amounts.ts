import { sourceLocale } from '@sanctuary/shared-types';
import { onceEach } from './once-each.ts';

/** Digits as in dates: see `dates.ts`. */
const sizes = onceEach((locale) => new Intl.NumberFormat(locale === sourceLocale ? 'en-GB' : locale, { style: 'unit', unit: 'megabyte', unitDisplay: 'short', minimumFractionDigits: 1, maximumFractionDigits: 1, numberingSystem: 'latn' }));

const megabyte = 1_000_000;
const leastShown = 0.1;

/**
 * How much of a reader's data a file takes: `1.4 MB`, never less than 0.1.
 * @param locale language of the page
 */
export function dataSizeWords(locale: string, bytes: number): string {
  return sizes(locale).format(Math.max(leastShown, bytes / megabyte));
}

/** How long a recording is, as players write it: `2:05`. */
export function lengthWords(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
