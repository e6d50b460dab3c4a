import { dateRangeWords, type Html, type Words } from '../../i18n/index.ts';
import { say, type Article } from '../article.ts';
import type { CardView } from '../cards.ts';
import type { Context } from '../context.ts';
import { entryAt } from '../entry-at.ts';
import { eventCard } from '../events/card.ts';
import { byDay } from '../events/when.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { targetOf, type Target } from '../links.ts';
import { prose } from '../prose.ts';
import { sourcesOf, type SourcesView } from '../sources.ts';
import { inStoryOrder, listedStory, type ListedStory } from '../stories/story-card.ts';
import { editionTitle } from './title.ts';

/** The page of one year's Refugee Week. */
export interface EditionView {
  readonly furniture: Furniture;
  readonly theme: Words;
  readonly days: Words;
  readonly past: boolean;
  readonly introduction: Html | null;
  readonly events: readonly CardView[];
  readonly stories: readonly ListedStory[];
  readonly others: readonly { readonly title: Words; readonly theme: Words; readonly target: Target }[];
  readonly sources: SourcesView;
}

/** @param year as in the address */
export function editionView(context: Context, year: string): EditionView {
  const { catalog, locale, time } = context;
  const path = `/refugee-week/${year}/`;
  const edition = entryAt(context, 'refugee-week', path);
  const theme = say(edition, 'theme');
  const { startDate, endDate } = edition.facts;
  const ofEdition = ({ facts }: { readonly facts: { readonly refugeeWeek: string | null } }): boolean => facts.refugeeWeek === edition.id;
  return {
    furniture: furniture(context, { path, title: editionTitle(context, edition), description: theme.text, says: [edition] }),
    theme,
    days: dateRangeWords(locale, startDate, endDate),
    past: time.isPast(endDate),
    introduction: prose(context, edition, 'introduction'),
    events: catalog.all('event', locale).filter(ofEdition).sort(byDay).map((event) => eventCard(context, event)),
    stories: inStoryOrder(context).filter(ofEdition).map((story) => listedStory(context, story)),
    others: newestEditions(context).filter(({ id }) => id !== edition.id).flatMap((other) => linkTo(context, other)),
    sources: sourcesOf(edition),
  };
}

/** All editions, the newest first. */
export function newestEditions({ catalog, locale }: Context): readonly Article<'refugee-week'>[] {
  return [...catalog.all('refugee-week', locale)].sort((a, b) => b.facts.year - a.facts.year);
}

function linkTo(context: Context, edition: Article<'refugee-week'>): EditionView['others'] {
  const target = targetOf(context, edition);
  return target ? [{ title: editionTitle(context, edition), theme: say(edition, 'theme'), target }] : [];
}
