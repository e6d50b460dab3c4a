import { localeOf, sourceLocale } from '@sanctuary/shared-types';
import { translator, type Words } from '../../i18n/index.ts';
import { escaped } from '../sharing/xml.ts';

/** English address of the page; servers look for it by this name, in the language that an address begins with. */
export const beingChangedPath = '/503.html';

/**
 * What a server shows for the minute in which a page is kept back, because it names something that was just withdrawn.
 * It holds no word of any entry, so it can never be kept back itself; and no style, script or picture.
 * @param locale language of the page; the English stands below, for who helps the reader
 */
export function beingChangedPage(locale: string): string {
  const { direction } = localeOf(locale);
  const english = locale === sourceLocale ? '' : `<div lang="${sourceLocale}" dir="ltr">${said(sourceLocale, 'h2')}</div>\n`;
  return `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${html(translator(locale)('changing.title'))}</title>
</head>
<body>
${said(locale, 'h1')}
${english}</body>
</html>
`;
}

function said(locale: string, heading: 'h1' | 'h2'): string {
  const t = translator(locale);
  const danger = html(t('contact.noEmergency')).replace('999', '<a href="tel:999" dir="ltr">999</a>');
  return `<${heading}>${html(t('changing.title'))}</${heading}>\n<p>${html(t('changing.text'))}</p>\n<p>${danger}</p>`;
}

const html = ({ text }: Words): string => escaped(text);
