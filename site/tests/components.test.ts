import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parse, type HTMLElement } from 'node-html-parser';
import { componentName, stateAddress } from '../gallery/addresses.ts';
import type { AnyFixtures } from '../gallery/fixtures.ts';
import { settingOf, shownLocales, type ShownLocale } from '../gallery/setting.ts';

const site = fileURLToPath(new URL('../', import.meta.url));

let folder: string;
beforeAll(async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(site, 'gallery/build.ts')]);
  folder = stdout;
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const filesOf = (pattern: string) => globSync(pattern, { cwd: site }).sort();
const fixtureFiles = filesOf('src/{components,islands}/**/*.fixtures.ts');
const states = await Promise.all(fixtureFiles.map(async (file) => {
  const { default: fixtures } = (await import(join(site, file))) as { default: AnyFixtures };
  const part = fixtures.inside?.as === 'head' ? 'head' : 'main';
  const addressOf = (locale: ShownLocale, state: string) => stateAddress(locale, componentName(`/${file}`), state);
  return shownLocales.flatMap((locale) => fixtures.states(settingOf(locale)).map((state) => ({ address: addressOf(locale, state.name), part, state })));
})).then((found) => found.flat());

const htmlOf = (address: string) => readFile(join(folder, 'public', address, 'index.html'), 'utf8');
/** What a reader reads: without the marks that keep numbers and names in order, which have no shape. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

it('finds fixtures beside every component', () => {
  const components = filesOf('src/{components/**/*.astro,islands/*.tsx}');
  const missing = components.filter((file) => !/\.test\.tsx$/.test(file) && !fixtureFiles.includes(file.replace(/\.(astro|tsx)$/, '.fixtures.ts')));
  expect(missing).toEqual([]);
});

it('finds a state or more in all fixtures', () => {
  const empty = fixtureFiles.filter((file) => !states.some(({ address }) => address.includes(`/ltr/${componentName(`/${file}`)}/`)));
  expect(empty).toEqual([]);
});

it('gives every state an address of its own', () => {
  const addresses = states.map(({ address }) => address);
  expect(addresses.filter((address, place) => addresses.indexOf(address) !== place)).toEqual([]);
});

function faultsOf(shown: HTMLElement, { shows, hides = [], has = [], lacks = [] }: (typeof states)[number]['state']): string[] {
  const said = plain(shown.textContent);
  return [
    ...shows.filter((words) => !said.includes(plain(words))).map((words) => `does not say “${words}”`),
    ...hides.filter((words) => said.includes(plain(words))).map((words) => `says “${words}”`),
    ...has.filter((selector) => !shown.querySelector(selector)).map((selector) => `has no ${selector}`),
    ...lacks.filter((selector) => shown.querySelector(selector)).map((selector) => `has ${selector}`),
  ];
}

it('shows each state as its fixtures say', async () => {
  const found = await Promise.all(states.map(async ({ address, part, state }) => {
    const shown = parse(await htmlOf(address)).querySelector(part);
    return shown ? faultsOf(shown, state).map((fault) => `${address} ${fault}`) : [`${address} has no ${part}`];
  }));
  expect(found.flat()).toEqual([]);
});

it('writes valid markup', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader({
    extends: ['html-validate:standard'],
    // a component is a part of a page: its headings begin where the page around it leaves off
    rules: { 'heading-level': 'off', 'no-trailing-whitespace': 'off' },
  }));
  const found = await Promise.all(states.map(async ({ address }) => {
    const { results } = await validator.validateString(await htmlOf(address));
    return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${address} ${ruleId}: ${message} (${line}:${column})`));
  }));
  expect(found.flat()).toEqual([]);
});
