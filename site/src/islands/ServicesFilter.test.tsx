import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextEncoder } from 'node:util';
import { hydrateRoot } from 'react-dom/client';
import { facets, labels, services } from './services-filter/example.ts';
import ServicesFilter from './ServicesFilter.tsx';

const headings = { Housing: 'Advice line', 'Learning English': 'English at home', Women: 'Women’s hub' };

const filter = (
  <ServicesFilter total={services.length} facets={facets} labels={labels} contactHref="/contact/">
    {Object.entries(headings).map(([heading, name]) => (
      <section key={heading}>
        <h2>{heading}</h2>
        {services.filter((service) => service.name === name).map(({ topic, for: forWhom, language, cost, words }) => (
          <article key={name} data-topic={topic} data-for={forWhom} data-language={language} data-cost={cost}>
            <h3><a href="/services/one/">{name}</a></h3>
            <p>{words}</p>
          </article>
        ))}
      </section>
    ))}
  </ServicesFilter>
);
const names = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const all = ['Advice line', 'English at home', 'Women’s hub'];
const count = () => screen.getByRole('status').textContent;

async function back(step: () => void): Promise<void> {
  await act(async () => {
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    step();
    await gone;
  });
}

beforeEach(() => history.replaceState(null, '', '/services/'));

test('before anything is chosen, every service is listed under its heading', () => {
  render(filter);
  expect(names()).toEqual(all);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Find what fits', 'Housing', 'Learning English', 'Women']);
  expect(screen.getByRole('link', { name: 'Women’s hub' })).toBeVisible();
  expect(count()).toBe('3 of 3 services');
  expect(screen.queryByRole('button', { name: 'Clear all choices' })).not.toBeInTheDocument();
});

test('choosing narrows the list, announces the count, and changes the address', async () => {
  render(filter);
  await userEvent.selectOptions(screen.getByLabelText('Topic'), 'Women');
  expect(names()).toEqual(['English at home', 'Women’s hub']);
  expect(screen.queryByRole('heading', { name: 'Housing' })).not.toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'polite');
  expect(count()).toBe('2 of 3 services');
  expect(location.search).toBe('?topic=women');
  await userEvent.selectOptions(screen.getByLabelText('Cost'), 'Low cost');
  expect(names()).toEqual(['Women’s hub']);
  expect(location.search).toBe('?topic=women&cost=low_cost');
});

test('text narrows the list at once, the address when typing rests', async () => {
  render(filter);
  await userEvent.type(screen.getByLabelText('Search by word'), 'creche');
  expect(names()).toEqual(['English at home']);
  await act(() => new Promise((resolve) => setTimeout(resolve, 450)));
  expect(location.search).toBe('?q=creche');
});

test('an address with a choice restores it', () => {
  history.replaceState(null, '', '/services/?language=ar&q=advice');
  render(filter);
  expect(names()).toEqual(['Advice line']);
  expect(screen.getByLabelText('Language')).toHaveValue('ar');
  expect(screen.getByLabelText('Search by word')).toHaveValue('advice');
});

test('an address with what no list offers is put in order', () => {
  history.replaceState(null, '', '/services/?topic=spaceflight&for=&cost=free');
  render(filter);
  expect(names()).toEqual(['Advice line']);
  expect(location.search).toBe('?cost=free');
});

test('Back and Forward walk through the choices', async () => {
  render(filter);
  await userEvent.selectOptions(screen.getByLabelText('Topic'), 'Housing');
  await userEvent.selectOptions(screen.getByLabelText('Topic'), 'Women');
  await back(() => history.back());
  expect(names()).toEqual(['Advice line']);
  await back(() => history.back());
  expect(names()).toEqual(all);
  await back(() => history.forward());
  expect(screen.getByLabelText('Topic')).toHaveValue('housing');
});

test('clearing shows everything again and keeps the reader’s place', async () => {
  history.replaceState(null, '', '/services/?topic=women');
  render(filter);
  await userEvent.click(screen.getByRole('button', { name: 'Clear all choices' }));
  expect(names()).toEqual(all);
  expect(location.search).toBe('');
  expect(screen.getByRole('status')).toHaveFocus();
});

test('nothing found says so, and offers to clear and to ask', async () => {
  history.replaceState(null, '', '/services/?q=spaceship');
  render(filter);
  expect(count()).toBe('0 of 3 services');
  const help = screen.getByRole('heading', { name: 'No service fits all of that' }).closest('section');
  if (!help) throw new Error('no help');
  expect(within(help).getByRole('link', { name: 'Ask the council' })).toHaveAttribute('href', '/contact/');
  await userEvent.click(within(help).getByRole('button', { name: 'Clear all choices' }));
  expect(names()).toEqual(all);
});

test('by keyboard: Enter goes to the results and does not leave the page', async () => {
  render(filter);
  await userEvent.tab();
  expect(screen.getByLabelText('Search by word')).toHaveFocus();
  await userEvent.keyboard('english{Enter}');
  expect(screen.getByRole('status')).toHaveFocus();
  expect(location.search).toBe('?q=english');
});

test('the list is whole before the script, and what was typed meanwhile is not lost', async () => {
  // jsdom lacks what the server's renderer asks for
  Object.assign(globalThis, { TextEncoder });
  const { renderToString } = await import('react-dom/server.edge');
  const page = document.body.appendChild(document.createElement('div'));
  page.innerHTML = renderToString(filter);
  expect(names()).toEqual(all);
  const text = screen.getByLabelText<HTMLInputElement>('Search by word');
  text.value = 'advice';
  await act(async () => void hydrateRoot(page, filter));
  expect(names()).toEqual(['Advice line']);
  expect(text).toHaveValue('advice');
  expect(location.search).toBe('?q=advice');
});
