import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { locales } from '@sanctuary/shared-types';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = globSync('**/*.css', { cwd: folder });
const css = (file: string): string => readFileSync(`${folder}${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const scriptOf = (code: string): string => new Intl.Locale(code).maximize().script ?? '';
/** What a rule for a language says: `:lang(zh)` is for `zh-Hant-HK` too. */
const languages = (selector: string): readonly string[] => [...selector.matchAll(/:lang\(([\w-]+)\)/g)].map(([, code = '']) => code);
const isFor = (listed: readonly string[], code: string): boolean => listed.some((one) => code === one || code.startsWith(`${one}-`));

it.each(files)('asks nothing of letters in %s that only some scripts can give', (file) => {
  expect(css(file)).not.toMatch(/letter-spacing|text-transform|font-variant|font-style:\s*(?:italic|oblique)/);
});

it('leaves Latin book type to the scripts that it has letters for', () => {
  const blocks = [...css('tokens.css').matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const own = blocks.filter(([, , body = '']) => body.includes('--font-heading: var(--font-body)')).flatMap(([, selector = '']) => languages(selector));
  for (const { code } of locales) expect([code, isFor(own, code)]).toEqual([code, !['Latn', 'Cyrl'].includes(scriptOf(code))]);
});

it('slants no letters that have no slanting form', () => {
  const upright = languages(/:is\(em, i, cite\):is\(([^{]*)\{/.exec(css('base.css'))?.[1] ?? '');
  for (const { code } of locales) expect([code, isFor(upright, code)]).toEqual([code, !['Latn', 'Cyrl'].includes(scriptOf(code))]);
});

it('gives the sloping words of Urdu twice the room of a line', () => {
  const [, body = ''] = /\[lang\]:lang\(ur\)\s*\{([^}]*)\}/.exec(css('tokens.css')) ?? [];
  expect(Number(/--leading:\s*([\d.]+)/.exec(body)?.[1])).toBeGreaterThanOrEqual(2);
  expect(body).toContain('Nastaliq');
});
