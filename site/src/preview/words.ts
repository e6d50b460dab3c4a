import { type ContentType, locales, type PreviewAnswer, type PreviewLink, type Snapshot, sourceLocale } from '@sanctuary/shared-types';
import type { Band } from './band.ts';
import { pathOfOwnPage } from './page-showing.ts';

const inLondon = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'long', timeStyle: 'short' });
const moment = (instant: string): string => inLondon.format(new Date(instant));
const nameOf = (code: string): string => locales.find((locale) => locale.code === code)?.name ?? code;

/** What is known of a page that is to be shown. */
export interface Known {
  readonly link: PreviewLink;
  readonly answer: PreviewAnswer;
  /** The live site. */
  readonly live: Snapshot;
  /** The site with the drafts in it. */
  readonly snapshot: Snapshot;
  /** The page that is shown. */
  readonly path: string;
  readonly now: Date;
}

/** What stands above a previewed page, in plain words. */
export function bandOf({ link, answer, live, snapshot, path, now }: Known): Band {
  const { type, locale, status } = link;
  const notes = [
    ...(status === 'draft' ? [`Saved on ${moment(answer.shown.revision)}.`] : []),
    ...whereFrom(answer, locale),
    ...whetherOffered(live, locale),
    ...(type === 'alert' ? whenOn(snapshot, now) : []),
    ...(pathOfOwnPage(snapshot, type, link) === path ? [] : [`It has no page of its own. This is one that shows it: ${path}`]),
  ];
  const title = status === 'draft' ? 'This is a draft. Only you can see it.' : 'This is how it was last published.';
  return { title, notes, faults: status === 'draft' ? answer.faults : [] };
}

function whereFrom({ english }: PreviewAnswer, locale: string): string[] {
  if (locale === sourceLocale) return [];
  if (english) return ['Facts, such as times and addresses, come from the English draft. Publish the English first.'];
  return ['Facts, such as times and addresses, come from the published English.'];
}

function whetherOffered(live: Snapshot, locale: string): string[] {
  const isOffered = locale === sourceLocale || live.entries.settings.some(({ languagesOffered }) => languagesOffered.includes(locale));
  return isOffered ? [] : [`The site is not offered in ${nameOf(locale)} yet. Tick it in Site settings.`];
}

function whenOn({ entries }: Snapshot, now: Date): string[] {
  const { startsAt = null, endsAt = null } = entries.alert.find(({ locale }) => locale === sourceLocale) ?? {};
  if (startsAt !== null && new Date(startsAt) > now) return [`The banner comes on at its start, on ${moment(startsAt)}.`];
  if (endsAt !== null && new Date(endsAt) <= now) return [`The banner ended on ${moment(endsAt)}. The site does not show it.`];
  return [];
}

/** What an officer reads where no page shows the entry. */
export const nowhere: Readonly<Partial<Record<ContentType, string>>> = {
  fact: 'No page shows this fact yet. Copy its short code into the text of a guide or a page.',
  location: 'No page shows this place yet. Choose it in a service or an event.',
  organisation: 'No page shows this organisation yet. Choose it in a service or an event.',
  topic: 'No page shows this topic yet. Choose it in a service or a guide.',
};
