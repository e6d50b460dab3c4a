import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Choice } from './choice.ts';
import { serviceMatcher } from './match.ts';
import type { Facet, ServiceSummary } from './summary.ts';

const card = '[data-topic]';

/** What a card can be found by: its words, and what the page wrote into its attributes. */
function summaryOf({ dataset, textContent }: HTMLElement): ServiceSummary {
  const { topic = '', for: forWhom = '', language = '', cost = '' } = dataset;
  return { topic, for: forWhom, language, cost, words: textContent };
}

/**
 * Narrows a list that is in the page already, and is not React's to render: sent a second time as data it would not
 * fit into the page's budget. Cards that do not fit are hidden, and so is a heading with nothing below it.
 * @param list holds a card with `data-topic`, `data-for`, `data-language` and `data-cost` for each service, in sections
 * @param total number of cards
 * @returns how many are shown
 */
export function useNarrowedList(list: RefObject<HTMLElement | null>, facets: readonly Facet[], choice: Choice, total: number): number {
  const [shown, setShown] = useState(total);
  const [narrow, setNarrow] = useState<((choice: Choice) => number) | null>(null);

  useLayoutEffect(() => {
    if (list.current) setNarrow(() => narrowing(list.current, facets));
  }, [list, facets]);
  useLayoutEffect(() => {
    if (narrow) setShown(narrow(choice));
  }, [narrow, choice]);
  return shown;
}

function narrowing(list: HTMLElement | null, facets: readonly Facet[]): (choice: Choice) => number {
  const cards = [...(list?.querySelectorAll<HTMLElement>(card) ?? [])];
  const sections = [...(list?.querySelectorAll('section') ?? [])];
  const match = serviceMatcher(cards.map(summaryOf), facets);
  return (choice) => {
    const fits = match(choice);
    cards.forEach((one, place) => (one.hidden = !fits[place]));
    for (const section of sections) section.hidden = !section.querySelector(`${card}:not([hidden])`);
    return fits.filter(Boolean).length;
  };
}
