import { createLogger } from './logger.ts';
import { withoutContent } from './without-content.ts';

it.each([
  ['Another entry already has the address “fatimas-story”. Choose another one.', 'Another entry already has the address “…”. Choose another one.'],
  ['The CMS did not give the file /uploads/fatima_0a1b2c.jpg: HTTP 500.', 'The CMS did not give the file /uploads/… HTTP 500.'],
  ['The page /ar/stories/fatimas-story/ could not be made.', 'The page /ar/stories/… could not be made.'],
  ['at storyView (/app/site/src/content/stories/story-view.ts:12:3)', 'at storyView (/app/site/src/content/stories/story-view.ts:12:3)'],
  ['The CMS does not answer.', 'The CMS does not answer.'],
])('%s', (said, written) => {
  expect(withoutContent(said)).toBe(written);
});

it('is what every line of the log goes through, and leaves it a line of JSON', () => {
  const lines: string[] = [];
  const logger = createLogger('test', { to: { write: (line) => { lines.push(line); } } });
  logger.error({ err: new Error('Unexpected "Fatima’s words", of “Fatima’s story” at /stories/fatima/') }, 'could not be built');
  expect(lines.join('')).not.toMatch(/fatima/i);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'could not be built', name: 'test' });
});
