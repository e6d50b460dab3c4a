import { localisedPath } from '../../i18n/index.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';

const monthsValid = 11;

/**
 * Whom to tell of a weakness in the site, at `/.well-known/security.txt` (RFC 9116). It must name a day, less than a
 * year away, until which it holds. That day moves with the snapshot's `asOf`, which moves at least every half year:
 * see `renewals` in `snapshot/moments.ts`.
 * @param context that of an English page
 */
export function securityTxt({ catalog, locale, siteUrl, time }: Context): string {
  const email = catalog.only('settings', locale)?.facts.contactEmail;
  const lines = [
    `Contact: ${email ? `mailto:${email}` : siteUrl + localisedPath(locale, paths.contact)}`,
    `Expires: ${expiry(time.asOf)}`,
    'Preferred-Languages: en',
    `Canonical: ${siteUrl}/.well-known/security.txt`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The first of a month, so that the file does not change with every snapshot. */
function expiry(asOf: string): string {
  const from = new Date(asOf);
  return new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + monthsValid)).toISOString().replace('.000', '');
}
