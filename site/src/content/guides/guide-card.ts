import type { Article } from '../article.ts';
import { cardOf, type CardView } from '../cards.ts';
import { choiceWords } from '../choice-words.ts';
import type { Context } from '../context.ts';

/** A guide in short; whom it is for is said where it is not for everyone. */
export function guideCard(context: Context, guide: Article<'arrival-guide'>): CardView {
  const { audience } = guide.facts;
  const tags = audience.includes('everyone') ? [] : choiceWords(context.t, 'statuses', audience).map((label) => ({ label }));
  return cardOf(context, guide, 'title', 'summary', tags);
}
