import { localeOf } from '@sanctuary/shared-types';
import { named } from './built-page.ts';
import type { PageRule } from './rule.ts';

/** People who listen to a page, and search engines, take its one main heading for its name. */
export const oneMainHeading: PageRule = (page) => {
  const count = named(page, 'H1').length;
  return count === 1 ? [] : [`It has ${count} main headings (h1). Give the page exactly one.`];
};

/** A screen reader speaks the language that the page says it is in, and the browser lays it out accordingly. */
export const languageAndDirection: PageRule = (page) => {
  const [html] = named(page, 'HTML');
  const lang = html?.attributes['lang'];
  if (!html || !lang) return ['It does not say its language. Set lang on the html element.'];
  if (!page.route) return [];
  const { code, direction } = localeOf(page.route.locale);
  return [
    ...(lang === code ? [] : [`It says that its language is “${lang}”. Set lang to “${code}”.`]),
    ...((html.attributes['dir'] ?? 'ltr') === direction ? [] : [`It is laid out the wrong way round. Set dir to “${direction}”.`]),
  ];
};

/** The title is what a search engine, a tab and a bookmark show. */
export const title: PageRule = (page) => {
  const inHead = named(page, 'TITLE').find(({ parent }) => parent?.tagName === 'HEAD');
  return inHead?.text.trim() ? [] : ['It has no title. Give the page a title element with words in it.'];
};

/** A picture needs a description, empty where it only decorates, and its size, so that nothing jumps while it loads. */
export const pictures: PageRule = (page) =>
  named(page, 'IMG').flatMap(({ attributes }) => {
    const src = attributes['src'] ?? '';
    const missing = ['width', 'height'].filter((name) => !/^\d+$/.test(attributes[name] ?? ''));
    return [
      ...('alt' in attributes ? [] : [`The picture ${src} has no description. Write one, or mark the picture as decoration with an empty alt.`]),
      ...(missing.length === 0 ? [] : [`The picture ${src} does not say its ${missing.join(' and ')}. Take both from the media file.`]),
    ];
  });
