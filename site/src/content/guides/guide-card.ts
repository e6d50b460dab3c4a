import type { Article } from '../article.ts';
import { cardOf, type CardView } from '../cards.ts';
import { choiceWords } from '../choice-words.ts';
import type { Context } from '../context.ts';

/** More groups than this are told on the guide's own page. */
const mostGroups = 2;

/** A guide in short; whom it is for is said where that is one group or two. */
export function guideCard(context: Context, guide: Article<'arrival-guide'>): CardView {
  const { audience } = guide.facts;
  const few = !audience.includes('everyone') && audience.length <= mostGroups;
  const tags = few ? choiceWords(context.t, 'statuses', audience).map((label) => ({ label })) : [];
  return cardOf(context, guide, 'title', 'summary', tags);
}
