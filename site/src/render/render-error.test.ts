import { aSnapshot } from '../../tests/fixtures/index.ts';
import { ContentError } from '../content/content-error.ts';
import { renderErrorOf } from './render-error.ts';
import { failedPageOf } from './worker-messages.ts';

const problem = { uid: 'service', documentId: 'service-drop-in', locale: 'en', field: 'schedules.0', message: 'The times overlap. Correct one of them.' };
const problemsFor = (...failures: { path: string; error: unknown }[]) => renderErrorOf(failures.map(failedPageOf), aSnapshot()).problems;

describe('renderErrorOf', () => {
  it('passes on what a view says of an entry, once', () => {
    const error = new ContentError(problem);
    expect(problemsFor({ path: '/services/', error }, { path: '/services/weekly-drop-in/', error })).toEqual([problem]);
  });

  it('names the entry whose page failed in a way that nobody foresaw', () => {
    expect(problemsFor({ path: '/ar/guides/see-a-doctor/', error: new TypeError('x is undefined') })).toEqual([
      {
        uid: 'arrival-guide',
        documentId: 'guide-doctor',
        locale: 'ar',
        field: '',
        message: 'The page /ar/guides/see-a-doctor/ could not be made. Tell whoever looks after the site: “TypeError: x is undefined”.',
      },
    ]);
  });

  it('names no entry for a page that shows no one entry', () => {
    expect(problemsFor({ path: '/contact/', error: 'broken' })).toMatchObject([{ uid: '', documentId: '' }]);
  });
});
