import { ResultsView } from './results-view.ts';
import { hashOf, queryIn } from './query.ts';
import { Searcher } from './searcher.ts';
import type { SearchWords } from './words.ts';

/**
 * Lets the search page search.
 * @param root the element with the form, the place for results, and the words that are said meanwhile
 */
export function searchPage(root: HTMLElement): void {
  const field = root.querySelector('input');
  const form = field?.form;
  if (!field || !form) throw new Error('The search page has no field');
  const lang = document.documentElement.lang;
  const searcher = new Searcher(lang);
  const view = new ResultsView(root, JSON.parse(root.dataset['words'] ?? '') as SearchWords, lang);

  const read = (): void => {
    field.value = queryIn(location.hash);
    void view.show(field.value, searcher);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field.value.trim();
    // asked for again, it may be there by now
    if (query === queryIn(location.hash)) read();
    else location.hash = hashOf(query);
  });
  field.addEventListener('focus', () => void searcher.prepare(), { once: true });
  addEventListener('hashchange', read);
  read();
}
