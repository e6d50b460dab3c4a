import { localeOf } from '@sanctuary/shared-types';
import { localisedPath, translator } from '../../i18n/index.ts';
import { pageAddress, type Context } from '../context.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { questionsOf, type QuestionView } from '../home/questions.ts';
import { paths } from '../paths.ts';

/** What a reader sees at an address that leads nowhere: in the language that it begins with, with a way on in every other. */
export interface NotFoundView {
  readonly furniture: Furniture;
  readonly questions: readonly QuestionView[];
  readonly hrefs: Readonly<Record<'guides' | 'services' | 'contact' | 'siteMap', string>>;
  readonly languages: readonly { readonly lang: string; readonly dir: 'ltr' | 'rtl'; readonly text: string; readonly link: string; readonly href: string }[];
}

export function notFoundView(context: Context): NotFoundView {
  const { catalog, locale, t } = context;
  const others = catalog.languages.filter((code) => code !== locale);
  return {
    furniture: furniture(context, { path: '/404.html', title: t('notFound.title'), description: t('notFound.lead').text, says: [], listed: false }),
    questions: questionsOf(context),
    hrefs: {
      guides: pageAddress(context, paths.guides),
      services: pageAddress(context, paths.services),
      contact: pageAddress(context, paths.contact),
      siteMap: pageAddress(context, paths.siteMap),
    },
    languages: others.map((code) => {
      const { direction, ownName } = localeOf(code);
      const said = translator(code)('notFound.title');
      return { lang: code, dir: direction, text: said.lang ? '' : said.text, link: ownName, href: localisedPath(code, paths.home) };
    }),
  };
}
