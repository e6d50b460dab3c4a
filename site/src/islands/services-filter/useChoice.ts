import { useEffect, useRef, useState, type RefObject } from 'react';
import { choiceFrom, merge, noChoice, queryOf, type Choice } from './choice.ts';
import type { Facet } from './summary.ts';

/** How long typing must rest before the address follows: browsers refuse a new address on every key. */
const restMilliseconds = 400;

/** Whether a change makes a step of its own for the Back button (a list), or belongs to the last (typing). */
export type Step = 'own' | 'same';

/** The choice, and how to change it. */
export interface ChoiceState {
  readonly choice: Choice;
  readonly choose: (next: Choice, step: Step) => void;
}

function writeAddress(choice: Choice, step: Step): void {
  const query = queryOf(choice);
  if (query === location.search) return;
  const address = location.pathname + query;
  if (step === 'own') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/**
 * The reader's choice, kept in the address: a link can be shared, Back and Forward work.
 * @param facets the lists on the page
 * @param form read once: it may have been filled in while this script was on its way
 */
export function useChoice(facets: readonly Facet[], form: RefObject<HTMLFormElement | null>): ChoiceState {
  const [choice, setChoice] = useState(noChoice);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const addressed = () => choiceFrom(new URLSearchParams(location.search), facets);
    const restore = () => {
      clearTimeout(rest.current);
      setChoice(addressed());
    };
    const filledIn = form.current ? choiceFrom(new FormData(form.current), facets) : noChoice;
    const begun = merge(addressed(), filledIn);
    setChoice(begun);
    writeAddress(begun, 'same');
    addEventListener('popstate', restore);
    return () => {
      clearTimeout(rest.current);
      removeEventListener('popstate', restore);
    };
  }, [facets, form]);

  const choose = (next: Choice, step: Step): void => {
    setChoice(next);
    clearTimeout(rest.current);
    if (step === 'own') writeAddress(next, step);
    else rest.current = setTimeout(() => writeAddress(next, step), restMilliseconds);
  };
  return { choice, choose };
}
