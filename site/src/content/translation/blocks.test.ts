import { align, blocksOf, changeDaysIn, digestsOf, sectionsOf, sourceDigest, sourcesIn, wordsOf } from '@sanctuary/shared-types/translation';
import { renderMarkdown } from '../markdown/render.ts';

const surroundings = { level: 2, tableLabel: 'Table', target: () => undefined, picture: () => undefined };

describe('the sections of a text', () => {
  it.each([
    ['nothing', '  ', []],
    ['no heading', 'Words.', ['Words.']],
    ['a heading at once', '## One\n\nWords.', ['', '## One\n\nWords.']],
    ['headings of every level', 'Begin.\n\n## One\n\n### Inner\nWords.\n## Two', ['Begin.', '## One', '### Inner\nWords.', '## Two']],
    ['a line under a heading', 'Begin.\n\nOne\n---\n\nWords.\n\nTwo\n===', ['Begin.', 'One\n---\n\nWords.', 'Two\n===']],
    ['what only looks like one', 'Begin.\n\n---\n\n- item\n\n#no\n\n```\n## code\n```\n\n| a |\n|---|\n| b |', ['Begin.\n\n---\n\n- item\n\n#no\n\n```\n## code\n```\n\n| a |\n|---|\n| b |']],
    ['lines of Windows', 'Begin.\r\n\r\n## One\r\n', ['Begin.', '## One']],
  ])('are told by its headings: %s', (_, text, expected) => expect(sectionsOf(text)).toEqual(expected));

  it('are as many as the page has headings', () => {
    const text = 'a\n\n## b\n\nc\n---\n\n```\n# d\n```\n\n* * *\n\n#### e\n\n1. f\n---\n\n> g\n\n~~~\n## h\n~~~\n';
    expect(renderMarkdown(text, surroundings).match(/<h\d/g)).toHaveLength(sectionsOf(text).length - 1);
  });
});

describe('the digests of a field', () => {
  it('do not mind white space around, nor how the database has an entry', () => {
    expect(sourceDigest('£49.18 a week')).toBe(sourceDigest(' £49.18 a week '));
    expect(sourceDigest('42 days')).toBe('ea61b688575c304209ae8738bbf8e2d3');
    const step = { title: 'Ask', body: 'Now.', cost: null, documentsNeeded: null, timeLimit: null, links: [], services: ['a'] };
    expect(digestsOf('steps', [{ id: 4, ...step, cost: '', services: [{ id: 1 }] }])).toEqual(digestsOf('steps', [step]));
    expect(digestsOf('picture', { id: 2, image: { url: '/uploads/a.jpg' }, alt: 'A hall' })).toEqual(digestsOf('picture', { image: '/uploads/b.jpg', alt: 'A hall', caption: null }));
  });

  it('are another for another number of days', () => {
    const step = (days: number) => [{ title: 'Ask', timeLimit: { days, unit: 'days', kind: 'deadline', direction: 'after', countedFrom: 'today' } }];
    expect(digestsOf('steps', step(28))).not.toEqual(digestsOf('steps', step(56)));
  });

  it('are none where there are no words', () => expect(['', null, undefined, [], 7].map((value) => digestsOf('body', value))).toEqual([[], [], [], [], []]));
  it('are of words alone', () => expect(blocksOf('body', 'Words.').map(wordsOf)).toEqual(['Words.']));
});

describe('what became of the parts of a list', () => {
  const told = (before: string, after: string) => align(before.split(''), after.split('')).map(({ before: was, after: is, isSame }) => `${was ?? '-'}${isSame ? '=' : '>'}${is ?? '-'}`);
  it.each([
    ['abc', 'abc', ['0=0', '1=1', '2=2']],
    ['abc', 'aXc', ['0=0', '1>1', '2=2']],
    ['abc', 'aXbc', ['0=0', '->1', '1=2', '2=3']],
    ['abc', 'ac', ['0=0', '2=1', '1>-']],
    ['abc', 'cab', ['2=0', '0=1', '1=2']],
    ['abc', 'aXYc', ['0=0', '->1', '->2', '2=3', '1>-']],
    ['abc', 'XYZ', ['0>0', '1>1', '2>2']],
    ['aa', 'a', ['0=0', '1>-']],
    ['', 'a', ['->0']],
  ])('%s is now %s', (before, after, expected) => expect(told(before, after)).toEqual(expected));
});

test('what is stored is read with care', () => {
  expect(sourcesIn({ value: 'abc', body: ['a'], bad: 3, worse: [1] })).toEqual({ value: ['abc'], body: ['a'] });
  expect([sourcesIn(null), sourcesIn({ changed: { title: '2026-01-01' } }), changeDaysIn(null), changeDaysIn({ changed: { title: '2026-01-01', x: 1 } })]).toEqual([{}, {}, {}, { title: '2026-01-01' }]);
});
