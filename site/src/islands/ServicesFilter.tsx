import { useRef, type ReactNode } from 'react';
import { noChoice } from './services-filter/choice.ts';
import { FilterForm } from './services-filter/FilterForm.tsx';
import { Say } from './services-filter/Say.tsx';
import type { Facet, FilterLabels } from './services-filter/summary.ts';
import { useChoice } from './services-filter/useChoice.ts';
import { useNarrowedList } from './services-filter/useNarrowedList.ts';

/** Props of {@link ServicesFilter}: plain data, and the list itself. */
export interface ServicesFilterProps {
  /** Number of services in the list. */
  readonly total: number;
  readonly facets: readonly Facet[];
  readonly labels: FilterLabels;
  readonly contactHref: string;
  /** The whole list, there before the script and without it; for the attributes of its cards see `useNarrowedList`. */
  readonly children: ReactNode;
}

/** A form that narrows the list of services within it. */
export default function ServicesFilter({ total, facets, labels, contactHref, children }: ServicesFilterProps) {
  const form = useRef<HTMLFormElement>(null);
  const results = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { choice, choose } = useChoice(facets, form);
  const shown = useNarrowedList(list, facets, choice, total);
  const showResults = () => results.current?.focus();
  const clear = () => {
    choose(noChoice, 'own');
    // the button that was pressed goes away: keep the reader's place
    showResults();
  };
  return (
    <>
      <FilterForm ref={form} facets={facets} labels={labels} choice={choice} choose={choose} onShow={showResults} onClear={clear} />
      <p ref={results} className="filter-count" role="status" aria-live="polite" tabIndex={-1}>
        <Say label={{ ...labels.shown, text: countWords(labels.shown.text, shown, total) }} />
      </p>
      {shown === 0 && (
        <section className="filter-nothing">
          <h2><Say label={labels.nothing} /></h2>
          <p><Say label={labels.nothingHelp} /></p>
          <p className="filter-actions">
            <button type="button" className="button" onClick={clear}><Say label={labels.clear} /></button>
            <a href={contactHref}><Say label={labels.contact} /></a>
          </p>
        </section>
      )}
      <div ref={list} className="filter-list">{children}</div>
    </>
  );
}

function countWords(template: string, shown: number, all: number): string {
  return template.replace('{shown}', String(shown)).replace('{total}', String(all));
}
