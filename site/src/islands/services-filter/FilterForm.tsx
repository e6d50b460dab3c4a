import type { Ref } from 'react';
import { isEmpty, type Choice } from './choice.ts';
import { Say } from './Say.tsx';
import type { Facet, FilterLabels } from './summary.ts';
import type { ChoiceState } from './useChoice.ts';

interface Props extends ChoiceState {
  readonly facets: readonly Facet[];
  readonly labels: FilterLabels;
  readonly ref: Ref<HTMLFormElement>;
  /** The reader asks to see the list. */
  readonly onShow: () => void;
  readonly onClear: () => void;
}

/** The lists and the text to choose by. Sent before its script is there, it leads to the same page with the choice in the address. */
export function FilterForm({ facets, labels, choice, choose, onShow, onClear, ref }: Props) {
  const change = (name: keyof Choice, value: string) => choose({ ...choice, [name]: value }, name === 'q' ? 'same' : 'own');
  return (
    <form
      ref={ref}
      className="filter"
      role="search"
      aria-labelledby="filter-heading"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        choose(choice, 'own');
        onShow();
      }}
    >
      <h2 id="filter-heading" className="filter-heading"><Say label={labels.heading} /></h2>
      <div className="filter-field filter-text">
        <label htmlFor="filter-q"><Say label={labels.text} /></label>
        <input id="filter-q" type="search" name="q" enterKeyHint="search" maxLength={100} value={choice.q} onChange={({ target }) => change('q', target.value)} />
      </div>
      {facets.map(({ name, label, any, options }) => (
        <div className="filter-field" key={name}>
          <label htmlFor={`filter-${name}`}><Say label={label} /></label>
          <select id={`filter-${name}`} name={name} value={choice[name]} onChange={({ target }) => change(name, target.value)}>
            <option value="" lang={any.lang} dir={any.dir}>{any.text}</option>
            {options.map(({ value, label: { text, lang, dir } }) => (
              <option key={value} value={value} lang={lang} dir={dir}>{text}</option>
            ))}
          </select>
        </div>
      ))}
      <div className="filter-actions">
        <button type="submit" className="button"><Say label={labels.submit} /></button>
        {!isEmpty(choice) && (
          <button type="button" className="button button-quiet" onClick={onClear}><Say label={labels.clear} /></button>
        )}
      </div>
    </form>
  );
}
