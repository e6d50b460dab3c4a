import type { Hit } from './index-of.ts';
import { hashOf, queryIn } from './query.ts';
import { resultOf } from './result.ts';
import { resultItem, say } from './results-list.ts';
import { Searcher } from './searcher.ts';
import { foundWords, type Label, type SearchWords } from './words.ts';

/** How many results are shown at once: each is looked at on its page first. */
const atOnce = 8;

/**
 * Lets the search page search.
 * @param root the element with the form, the results and the words in it
 */
export function searchPage(root: HTMLElement): void {
  const part = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The search page has no ${name}`);
    return found;
  };
  const [form, status, list, more, nothing] = [part('form'), part('status'), part('list'), part('more'), part('nothing')];
  const [field, template] = [root.querySelector('input'), root.querySelector('template')];
  if (!field || !template) throw new Error('The search page has no field or no template');
  const words = JSON.parse(root.dataset['words'] ?? '') as SearchWords;
  const lang = document.documentElement.lang;
  const searcher = new Searcher(lang);
  let hits: readonly Hit[] = [];
  /** How many of them were looked at, and how many are there no more. */
  let seen = 0;
  let gone = 0;
  /** Counts the searches: what an earlier one finds comes too late. */
  let turn = 0;

  function clear(): void {
    list.replaceChildren();
    [hits, seen, gone] = [[], 0, 0];
    more.hidden = true;
    nothing.hidden = true;
  }

  function tell(label: Label | undefined, withHelp = false): void {
    say(status, label ?? { text: '' });
    nothing.hidden = !withHelp;
  }

  /** Shows some more, as they are on the site now. */
  async function showMore(mine: number): Promise<void> {
    let shown = 0;
    while (shown < atOnce && seen < hits.length) {
      const next = hits.slice(seen, seen + atOnce - shown);
      const results = await Promise.all(next.map(async (hit) => resultOf(await hit.data(), (address) => fetch(address))));
      if (mine !== turn) return;
      for (const result of results) {
        if (result) list.append(resultItem(template as HTMLTemplateElement, result));
        else gone += 1;
        shown += result ? 1 : 0;
      }
      seen += next.length;
    }
    more.hidden = seen >= hits.length;
    const count = hits.length - gone;
    if (count === 0) tell(words.nothing, true);
    else tell(foundWords(words, lang, count));
  }

  async function search(query: string): Promise<void> {
    turn += 1;
    const mine = turn;
    clear();
    if (query === '') {
      tell(undefined);
      return;
    }
    tell(words.looking);
    try {
      const found = await searcher.search(query);
      if (mine !== turn) return;
      if (found === 'renewing') {
        tell(words.renewing, true);
        return;
      }
      hits = found.hits;
      await showMore(mine);
    } catch {
      if (mine !== turn) return;
      clear();
      tell(words.failed, true);
    }
  }

  function read(): void {
    const query = queryIn(location.hash);
    field!.value = query;
    void search(query);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field.value.trim();
    if (hashOf(query) === location.hash) void search(query);
    else location.hash = hashOf(query);
  });
  field.addEventListener('focus', () => void searcher.prepare(), { once: true });
  more.addEventListener('click', () => {
    const before = list.children.length;
    const mine = turn;
    // the list has lost its end that had focus
    void showMore(mine).then(() => list.children[before]?.querySelector('a')?.focus(), () => { tell(words.failed, true); });
  });
  addEventListener('hashchange', read);
  read();
}
