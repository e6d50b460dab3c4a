import { useMemo, useRef } from 'react';
import { noChoice } from './services-filter/choice.ts';
import { FilterForm } from './services-filter/FilterForm.tsx';
import { serviceMatcher } from './services-filter/match.ts';
import { Say } from './services-filter/Say.tsx';
import { ServiceList } from './services-filter/ServiceList.tsx';
import type { Facet, FilterLabels, ServiceSummary } from './services-filter/summary.ts';
import { useChoice } from './services-filter/useChoice.ts';

/** Props of {@link ServicesFilter}: plain data, so that they fit into the page. */
export interface ServicesFilterProps {
  /** Every service, in the order of the list. */
  readonly services: readonly ServiceSummary[];
  readonly facets: readonly Facet[];
  readonly labels: FilterLabels;
  /** Address of the list, with a slash at the end. */
  readonly base: string;
  readonly contactHref: string;
  /** Language that entries are written in first, and its direction. */
  readonly source: { readonly lang: string; readonly dir: 'ltr' | 'rtl' };
}

/** The whole list of services, and a form that narrows it. Without its script the list is there, complete. */
export default function ServicesFilter({ services, facets, labels, base, contactHref, source }: ServicesFilterProps) {
  const form = useRef<HTMLFormElement>(null);
  const results = useRef<HTMLParagraphElement>(null);
  const { choice, choose } = useChoice(facets, form);
  const match = useMemo(() => serviceMatcher(services, facets), [services, facets]);
  const found = useMemo(() => match(choice), [match, choice]);
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
        <Say label={{ ...labels.shown, text: countWords(labels.shown.text, found.length, services.length) }} />
      </p>
      {found.length > 0 ? (
        <ServiceList services={found} facets={facets} labels={labels} base={base} source={source} />
      ) : (
        <section className="filter-nothing">
          <h2><Say label={labels.nothing} /></h2>
          <p><Say label={labels.nothingHelp} /></p>
          <p className="filter-actions">
            <button type="button" className="button" onClick={clear}><Say label={labels.clear} /></button>
            <a href={contactHref}><Say label={labels.contact} /></a>
          </p>
        </section>
      )}
    </>
  );
}

function countWords(template: string, shown: number, total: number): string {
  return template.replace('{shown}', String(shown)).replace('{total}', String(total));
}
