import { words, type Html, type Words } from '../../i18n/index.ts';
import { isOwn, say, sayOptional, type Article } from '../article.ts';
import { cardOf, type CardView } from '../cards.ts';
import { pageAddress, type Context } from '../context.ts';
import { entryAt } from '../entry-at.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { targetOf, type Target } from '../links.ts';
import { publishedFile } from '../media.ts';
import { ownFirst } from '../own-first.ts';
import { paths } from '../paths.ts';
import type { PictureView } from '../pictures.ts';
import { prose } from '../prose.ts';
import { editionTitle } from '../refugee-week/title.ts';
import { sourcesOf, type SourcesView } from '../sources.ts';
import { inStoryOrder, listedStory, picturesOf, type ListedStory } from './story-card.ts';

/** A sound or film, served as it is. */
export interface Recording {
  readonly src: string;
  readonly mime: string;
}

/** The page of one story. */
export interface StoryView {
  readonly furniture: Furniture;
  readonly summary: Words;
  /** What a reader may want to know before reading on. */
  readonly contentNote: Words | null;
  /** Whose story it is: nobody's, or a person's own. */
  readonly disclosure: Words;
  readonly name: Words | null;
  readonly body: Html | null;
  readonly pullQuote: Words | null;
  readonly pictures: readonly PictureView[];
  readonly audio: Recording | null;
  readonly video: Recording | null;
  readonly transcript: Html | null;
  readonly edition: { readonly name: Words; readonly theme: Words; readonly target: Target | null } | null;
  readonly guides: readonly CardView[];
  readonly more: readonly ListedStory[];
  readonly sources: SourcesView;
}

const moreStories = 3;

/** @param slug last part of its address */
export function storyView(context: Context, slug: string): StoryView {
  const { t, catalog, locale } = context;
  const path = `${paths.stories}${slug}/`;
  const story = entryAt(context, 'story', path);
  const { facts } = story;
  const summary = say(story, 'summary');
  return {
    furniture: furniture(context, {
      path,
      title: say(story, 'title'),
      description: summary.text,
      trail: [{ label: t('nav.stories'), href: pageAddress(context, paths.stories) }],
      says: [story],
      // what calls for a warning may be what a reader must not be seen to read
      sensitive: facts.contentNote !== null,
    }),
    summary,
    contentNote: sayOptional(story, 'contentNote'),
    disclosure: t(facts.basis === 'own_story' ? 'stories.own' : 'stories.notReal'),
    name: facts.nameShown === null ? null : words(facts.nameShown, story.factsLang, locale),
    body: prose(context, story, 'body'),
    pullQuote: sayOptional(story, 'pullQuote'),
    pictures: picturesOf(context, story),
    audio: recording(context, story, facts.audio),
    video: recording(context, story, facts.video),
    transcript: prose(context, story, 'transcript', 3),
    edition: editionOf(context, story),
    guides: ownFirst(catalog.findAll('arrival-guide', facts.relatedGuides, locale)).map((guide) => cardOf(context, guide, 'title', 'summary')),
    more: inStoryOrder(context).filter(({ id }) => id !== story.id).slice(0, moreStories).map((other) => listedStory(context, other)),
    // that a made-up story is not sure says nothing: the disclosure says what it is
    sources: { ...sourcesOf(story), unsure: false },
  };
}

/** Who can be heard or seen agreed to languages: as with pictures, see `pictureView`. */
function recording({ media }: Context, story: Article<'story'>, address: string | null): Recording | null {
  const file = isOwn(story) && address !== null ? media.at(address) : undefined;
  return file ? { src: publishedFile(file), mime: file.mime } : null;
}

function editionOf(context: Context, { facts }: Article<'story'>): StoryView['edition'] {
  const edition = context.catalog.find('refugee-week', facts.refugeeWeek, context.locale);
  if (!edition) return null;
  return { name: editionTitle(context, edition), theme: say(edition, 'theme'), target: targetOf(context, edition) ?? null };
}
