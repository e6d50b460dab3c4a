import type { ContentType } from '@sanctuary/shared-types';
import { sayOptional, type Article } from '../article.ts';
import { pageAddress, type Context } from '../context.ts';
import { localisedPath, type SafetyWords, type Words } from '../../i18n/index.ts';
import { namesOf } from '../names.ts';
import { paths } from '../paths.ts';
import { sharing, type Sharing } from '../sharing/sharing.ts';
import { derived, partBy } from '../tracking/derived.ts';
import type { Part } from '../tracking/part.ts';
import { outOfDateNotice, type OutOfDateNotice } from '../translation/notice.ts';
import { alertView, type AlertView } from './alert.ts';
import { awardLines } from './award.ts';
import { alternatesOf, languageLinks, type Alternate, type LanguageLink } from './languages.ts';
import { missingTranslation, type MissingTranslation } from './missing.ts';
import { footerLinks, navigation, type NavigationLink, placeInMenus } from './navigation.ts';
import { provenance, type Provenance } from './provenance.ts';
import { reportTarget } from './report.ts';
import { shareView, type ShareView } from './share.ts';
import { translationNotice, type TranslationNotice } from './translation.ts';

/** A step on the way from the home page; the last one, the page itself, has no address. */
export interface Crumb {
  readonly label: Words;
  readonly href: string | null;
}

/** The parts of the site, as the pages in one of them show them. */
export interface Menu {
  readonly locale: string;
  readonly links: readonly NavigationLink[];
}

/** What stands at the foot of the pages in one part of the site. */
export interface Foot {
  readonly locale: string;
  readonly award: readonly Words[];
  readonly text: Words | null;
  readonly links: readonly NavigationLink[];
}

/** The banner that all pages have while there is something to tell everybody. */
export interface Banner {
  readonly locale: string;
  readonly alert: AlertView | null;
}

/** What every page has besides its own matter. */
export interface Furniture {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: Words;
  readonly description: string;
  readonly siteName: Words;
  readonly councilName: Words;
  readonly homeHref: string;
  readonly contactHref: string;
  /** `null` on the search page, which has a form of its own. */
  readonly searchHref: string | null;
  /** Whether the page is found by search: an entry's own, and whom to call. A list would be found with everything in it. */
  readonly isSearched: boolean;
  /** Whole address of the page, or of the English one that it gives the words of; `null` for one that is no page, such as “not found”. */
  readonly canonical: string | null;
  readonly alternates: readonly Alternate[];
  readonly languages: readonly LanguageLink[];
  /** Whether a script may tell a reader of a translation that their browser prefers. */
  readonly suggests: boolean;
  readonly menu: Part<Menu>;
  readonly trail: readonly Crumb[];
  readonly banner: Part<Banner>;
  readonly quickExit: { readonly href: string; readonly label: SafetyWords } | null;
  readonly translation: TranslationNotice | null;
  /** Where the English has changed since the page was translated. */
  readonly outOfDate: OutOfDateNotice | null;
  /** Only on a page whose entry is not published in its language. */
  readonly missing: MissingTranslation | null;
  readonly provenance: Provenance;
  /** Absent from a page that is no page, such as “not found”, and from one that has no byte to spare for it. */
  readonly share: ShareView | null;
  readonly reportHref: string;
  /** What the page tells chat apps and search engines about itself; `null` for one that is not to be listed. */
  readonly sharing: Sharing | null;
  readonly foot: Part<Foot>;
}

export interface PageRequest {
  /** English address of the page. */
  readonly path: string;
  readonly title: Words;
  readonly description: string;
  /** Pages between the home page and this one, outermost first. */
  readonly trail?: readonly Crumb[];
  /** The entries whose words the page gives: they say when it was checked, and who must do so again. */
  readonly says: readonly Article<ContentType>[];
  /** Whether the page's matter may put a reader in danger when someone looks over the shoulder. */
  readonly sensitive?: boolean;
  /** English address of the page that says the same: search engines list that one in its place, and a shared link leads there. */
  readonly standsFor?: string;
  /** `false` for a page that search engines must not list. */
  readonly listed?: boolean;
  /** Whether the page's matter takes all of the bytes that the first load may have: what it can do without is left out. */
  readonly full?: boolean;
}

/** What the settings say that stands on every page. */
const settingsOf = derived(({ catalog, locale }: Context) => {
  const settings = catalog.only('settings', locale);
  return {
    quickExitUrl: settings?.facts.quickExitUrl ?? null,
    contactEmail: settings?.facts.contactEmail ?? null,
  };
});

const menuPart = partBy((context, place): Menu => ({ locale: context.locale, links: navigation(context, place) }));

const footPart = partBy((context, place): Foot => {
  const settings = context.catalog.only('settings', context.locale);
  return { locale: context.locale, award: awardLines(context), text: settings ? sayOptional(settings, 'footer') : null, links: footerLinks(context, place) };
});

const bannerPart = partBy((context): Banner => ({ locale: context.locale, alert: alertView(context) }));

/** Everything around the matter of one page. */
export function furniture(context: Context, request: PageRequest): Furniture {
  const { locale, siteUrl, t } = context;
  const { quickExitUrl, contactEmail } = settingsOf(context);
  const { siteName, councilName } = namesOf(context);
  const path = localisedPath(locale, request.path);
  const shownPath = localisedPath(locale, request.standsFor ?? request.path);
  const url = siteUrl + shownPath;
  const place = placeInMenus(request.path);
  const inEnglish = context.routes.get(path)?.inEnglish === true;
  const isListed = request.listed !== false;
  const home = pageAddress(context, paths.home);
  const trail = request.path === paths.home ? [] : [{ label: t('nav.home'), href: home }, ...(request.trail ?? []), { label: request.title, href: null }];
  const exit = request.sensitive === true ? quickExitUrl : null;
  return {
    locale,
    direction: context.direction,
    title: request.title,
    description: request.description,
    siteName,
    councilName,
    homeHref: home,
    contactHref: pageAddress(context, paths.contact),
    searchHref: request.path === paths.search ? null : pageAddress(context, paths.search),
    isSearched: request.standsFor === undefined && !inEnglish && (request.path === paths.contact || context.routes.get(path)?.entry !== undefined),
    canonical: isListed ? siteUrl + (inEnglish ? request.path : shownPath) : null,
    alternates: inEnglish || request.standsFor !== undefined ? [] : alternatesOf(context, request.path),
    languages: languageLinks(context, request.path),
    suggests: request.full !== true,
    menu: menuPart(context, place),
    trail,
    banner: bannerPart(context, 'all pages'),
    quickExit: exit ? { href: exit, label: t.safety('exit.leave') } : null,
    translation: inEnglish ? null : translationNotice(context, { ...request, path: request.standsFor ?? request.path }),
    outOfDate: inEnglish ? null : outOfDateNotice(context, request.standsFor ?? request.path, request.says),
    missing: inEnglish ? missingTranslation(context, request.path, request.title.text, contactEmail) : null,
    provenance: provenance(context, councilName, request.says),
    share: request.listed === false || request.full === true ? null : shareView(url),
    reportHref: reportTarget(context, contactEmail, url),
    sharing: isListed ? sharing(context, shownPath, request.standsFor === undefined ? trail : null) : null,
    foot: footPart(context, place),
  };
}
