import type { Words } from '../../i18n/index.ts';
import type { Context } from '../context.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { paths } from '../paths.ts';
import { inStoryOrder, listedStory, type ListedStory } from './story-card.ts';

/** The page of all stories. */
export interface StoriesView {
  readonly furniture: Furniture;
  readonly lead: Words;
  readonly stories: readonly ListedStory[];
}

export function storiesView(context: Context): StoriesView {
  const stories = inStoryOrder(context);
  const lead = context.t('stories.intro');
  return {
    furniture: furniture(context, { path: paths.stories, title: context.t('nav.stories'), description: lead.text, says: stories }),
    lead,
    stories: stories.map((story) => listedStory(context, story)),
  };
}
