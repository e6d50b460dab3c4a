import { chosenSlugFault, formerSlugsAfter, formerSlugsFault, freshSlug } from './slug';

test('an address is made from the title, and numbered where it is taken', () => {
  expect(freshSlug('Getting a GP: the first steps', new Set())).toBe('getting-a-gp-the-first-steps');
  expect(freshSlug('Advice', new Set(['advice', 'advice-2']))).toBe('advice-3');
  expect(freshSlug('한국어', new Set())).toBe('');
  const long = freshSlug('word '.repeat(40), new Set(['word-'.repeat(16).slice(0, -1)]));
  expect(long.length).toBeLessThanOrEqual(80);
  expect(long).toMatch(/^[a-z-]+-2$/);
});

test('a chosen address must be right and free', () => {
  expect(chosenSlugFault('advice', new Set())).toBeUndefined();
  expect(chosenSlugFault('advice', new Set(['advice']))).toContain('Another page has, or had, the address “advice”');
  expect(chosenSlugFault('Advice!', new Set())).toContain('only small letters');
  expect(chosenSlugFault('topic', new Set())).toContain('The site uses “topic”');
});

test('the address under which a page was public is kept, once, and not while it is in use', () => {
  const draft = (slug: string, formerSlugs: string[] = []): { slug: string; formerSlugs: string[] } => ({ slug, formerSlugs });
  expect(formerSlugsAfter(draft('b'), draft('a'))).toEqual(['a']);
  expect(formerSlugsAfter(draft('c', ['a']), draft('b', ['a']))).toEqual(['a', 'b']);
  expect(formerSlugsAfter(draft('a', ['a']), draft('b', ['a']))).toEqual(['b']);
  expect(formerSlugsAfter(draft('a'), draft('a'))).toEqual([]);
  expect(formerSlugsAfter(draft('a', ['z']), undefined)).toEqual(['z']);
});

test('former addresses are a list of addresses', () => {
  expect(formerSlugsFault(['a', 'topic'])).toBeUndefined();
  expect(formerSlugsFault('a')).toBeDefined();
  expect(formerSlugsFault(['../x'])).toContain('“../x”');
  expect(formerSlugsFault([1])).toContain('“1”');
});
