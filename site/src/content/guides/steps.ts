import type { Step, TimeLimit } from '@sanctuary/shared-types';
import type { Html, Words } from '../../i18n/index.ts';
import { legible, pairParts, partAsWritten, say, sayPart, type Article } from '../article.ts';
import type { Context } from '../context.ts';
import { targetOf, targetOfHref, type Target } from '../links.ts';
import { prosePart } from '../prose.ts';
import { derivedBy } from '../tracking/derived.ts';
import { changedPart, stepId, type ChangedPart } from '../translation/changed-part.ts';
import { pairedParts } from '../translation/paired-parts.ts';
import { timeLimitView, type TimeLimitView } from './time-limit.ts';

/** One thing to do. */
export interface StepView {
  /** 1 for the first. */
  readonly number: number;
  readonly title: Words;
  /** Where its English is another by now. */
  readonly changed: ChangedPart | null;
  readonly body: Html | null;
  readonly documents: readonly Words[];
  readonly timeLimit: TimeLimitView | null;
  readonly cost: Words | null;
  readonly links: readonly { readonly label: Words; readonly target: Target | null }[];
  readonly services: readonly { readonly name: Words; readonly target: Target | null }[];
}

type Guide = Article<'arrival-guide'>;

/** The steps of a guide, by its id, in their order. */
export const stepsOf = derivedBy((context: Context, id): readonly StepView[] => {
  const guide = context.catalog.find('arrival-guide', id, context.locale);
  if (!guide) return [];
  return pairedParts(guide, 'steps').map(({ facts, own, isOutOfDate }, place) => ({
    number: place + 1,
    title: sayPart(guide, own?.title, facts.title) ?? { text: '' },
    changed: isOutOfDate ? changedPart(context, guide, stepId(place)) : null,
    body: prosePart(context, guide, own?.body, facts.body, 4),
    documents: documentsOf(guide, facts, own),
    timeLimit: facts.timeLimit && timeLimitView(guide, facts.timeLimit, ownCountedFrom(facts.timeLimit, own?.timeLimit), isOutOfDate),
    cost: sayPart(guide, own?.cost, facts.cost),
    links: linksOf(context, guide, facts, own),
    services: context.catalog.findAll('service', facts.services, guide.locale).map((service) => ({ name: say(service, 'name'), target: targetOf(context, service) ?? null })),
  }));
});

/** The translation's words, where it was made from this very rule: words of another rule would mislead. */
function ownCountedFrom(rule: TimeLimit, own: TimeLimit | null | undefined): string | null {
  const same = own && own.days === rule.days && own.unit === rule.unit && own.kind === rule.kind && own.direction === rule.direction;
  return same ? own.countedFrom : null;
}

/** Officers write one document a line. */
function documentsOf(guide: Guide, facts: Step, own: Step | undefined): readonly Words[] {
  const said = partAsWritten(guide, own?.documentsNeeded, facts.documentsNeeded);
  if (said === null) return [];
  const lines = said.text.split('\n').map((line) => line.replace(/^\s*[-*•]\s*/, '').trim());
  return lines.filter((line) => line !== '').map((text) => legible(guide, { ...said, text }));
}

function linksOf(context: Context, guide: Guide, facts: Step, own: Step | undefined): StepView['links'] {
  return pairParts(facts.links, own?.links).map(({ facts: link, own: ownLink }) => ({
    label: sayPart(guide, ownLink?.url === link.url ? ownLink.label : null, link.label) ?? { text: link.url },
    target: targetOfHref(context, link.url) ?? null,
  }));
}
