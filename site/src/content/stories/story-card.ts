import { say, sayPart, type Article } from '../article.ts';
import { cardOf, type CardView, type Tag } from '../cards.ts';
import type { Context } from '../context.ts';
import { byOwnLanguage } from '../own-first.ts';
import { isTold } from '../own-story.ts';
import { pictureView, type PictureView } from '../pictures.ts';
import { derived } from '../tracking/derived.ts';
import { editionTitle } from '../refugee-week/title.ts';
import { pairedParts } from '../translation/paired-parts.ts';

/** A story as lists show it. */
export interface ListedStory {
  readonly card: CardView;
  readonly picture: PictureView | null;
}

/** A story in short: that the person is made up is said here already. */
export function listedStory(context: Context, story: Article<'story'>): ListedStory {
  const [first] = picturesOf(context, story);
  return { card: storyCard(context, story), picture: first ? { ...first, caption: null, credit: null } : null };
}

/** The pictures of a story that the media library has. */
export function picturesOf(context: Context, story: Article<'story'>): readonly PictureView[] {
  const pairs = pairedParts(story, 'images');
  return pairs.flatMap(({ facts, own }) => pictureView(context, story, facts, own, (ownWords, source) => sayPart(story, ownWords, source)) ?? []);
}

function storyCard(context: Context, story: Article<'story'>): CardView {
  const edition = context.catalog.find('refugee-week', story.facts.refugeeWeek, context.locale);
  const tags: readonly Tag[] = [
    ...(story.facts.basis === 'illustration' ? [{ label: context.t('stories.notRealShort') }] : []),
    ...(edition ? [{ label: editionTitle(context, edition) }] : []),
  ];
  return cardOf(context, story, 'title', 'summary', tags);
}

/** Stories in the reader's language first, then by Refugee Week, the newest first; those without one come last, in the order of their titles. */
export function inStoryOrder(context: Context): readonly Article<'story'>[] {
  return context.catalog.findAll('story', idsInOrder(context), context.locale);
}

const idsInOrder = derived(({ catalog, locale }: Context): readonly string[] => {
  const yearOf = ({ facts }: Article<'story'>): number => catalog.find('refugee-week', facts.refugeeWeek, locale)?.facts.year ?? 0;
  const { compare } = new Intl.Collator(locale);
  return catalog.all('story', locale).filter(isTold).sort((a, b) => byOwnLanguage(a, b) || yearOf(b) - yearOf(a) || compare(say(a, 'title').text, say(b, 'title').text) || compare(a.id, b.id)).map(({ id }) => id);
});
