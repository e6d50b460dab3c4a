import touch from './touch-directive.ts';

const options = { name: 'touch', value: '' };

function island(): HTMLElement {
  document.body.innerHTML = '<div><label>Search <input name="q"></label></div>';
  const element = document.body.querySelector('div');
  if (!element) throw new Error('no island');
  return element;
}

/** How often the island was hydrated. */
function begin(element: HTMLElement): { hydrated: number } {
  const times = { hydrated: 0 };
  const hydrate = async () => void (times.hydrated += 1);
  touch(() => Promise.resolve(hydrate), options, element);
  return times;
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  // jsdom has no CSS.escape; these names need none
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  history.replaceState(null, '', '/services/');
});

test('nothing is fetched for a page that nobody touches', async () => {
  const times = begin(island());
  await settled();
  expect(times.hydrated).toBe(0);
});

test('the first focus fetches it, once', async () => {
  const element = island();
  const times = begin(element);
  element.querySelector('input')?.focus();
  element.dispatchEvent(new Event('pointerdown'));
  await settled();
  expect(times.hydrated).toBe(1);
});

test('an address with a choice fetches it at once; any other parameter does not', async () => {
  history.replaceState(null, '', '/services/?utm_source=mail');
  const other = begin(island());
  history.replaceState(null, '', '/services/?q=help');
  const asked = begin(island());
  await settled();
  expect(other.hydrated).toBe(0);
  expect(asked.hydrated).toBe(1);
});
