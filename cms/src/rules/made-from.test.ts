import { digestsOf } from '@sanctuary/shared-types/translation';
import { madeFrom } from './made-from';

const text = (...sections: readonly string[]): string => ['', ...sections].join('\n\n## ').trim();
const digests = (body: string): readonly string[] => digestsOf('body', body);
const made = (english: string, before: string | undefined, after: string, kept?: readonly string[]) =>
  madeFrom('page', { body: english }, before === undefined ? undefined : { body: before }, { body: after }, kept ? { body: kept } : {})['body'];

const old = text('Bring papers', 'Wait');
const now = text('Bring a passport', 'Wait a week');
const [intro, bring, wait] = digests(old);
const [, bringNow] = digests(now);
const ar = text('أوراق', 'انتظر');

describe('what a translation is made from', () => {
  it('is the English as it is, where it is new', () => expect(made(now, undefined, ar)).toEqual(digests(now)));
  it('stays what it was where the words stay', () => expect(made(now, ar, ar, digests(old))).toEqual(digests(old)));
  it('stays unknown where nobody knows and the words stay', () => expect(made(now, ar, ar)).toBeUndefined());
  it('changes for the part alone that was translated anew', () => expect(made(now, ar, text('جواز سفر', 'انتظر'), digests(old))).toEqual([intro, bringNow, wait]));
  it('follows a part that the translator put in', () => {
    const longer = text('Bring papers', 'Ring', 'Wait a week');
    expect(made(longer, ar, text('أوراق', 'اتصل', 'انتظر'), digests(old))).toEqual([intro, bring, digests(longer)[2], wait]);
  });
  it('finds the English of a part though the translation has none of the new ones yet', () => {
    const longer = text('Bring papers', 'Ring', 'Wait');
    expect(made(longer, ar, text('أوراقك', 'انتظر'), digests(old))).toEqual([intro, bring, wait]);
  });
  it('stays old where parts were joined, so that nobody knows which part is which', () => {
    expect(made(now, ar, text('أوراق'), digests(old))).toEqual(digests(old));
    expect(made(now, ar, 'كل شيء جديد', digests(old))).toEqual(digests(now));
    expect(made(old, ar, text('أوراق'), digests(old))).toEqual(digests(old));
  });
  it('says nothing of a field that is not translated, or has no English', () => {
    expect(made(now, ar, '', digests(old))).toBeUndefined();
    expect(made('', ar, 'جديد', digests(old))).toBeUndefined();
  });
  it('is one for each step, its numbers included', () => {
    const steps = (days: number) => ({ steps: [{ id: 1, title: 'Ask', timeLimit: { id: 9, days, unit: 'days', kind: 'deadline', direction: 'after', countedFrom: 'the letter' } }, { id: 2, title: 'Wait' }] });
    const own = (title: string) => ({ steps: [{ id: 3, title }, { id: 4, title: 'انتظر' }] });
    const was = madeFrom('arrival-guide', steps(28), undefined, own('اسأل'), {});
    expect(madeFrom('arrival-guide', steps(56), own('اسأل'), own('اسأل'), was)).toEqual(was);
    expect(madeFrom('arrival-guide', steps(56), own('اسأل'), own('اسأل الآن'), was)['steps']).toEqual(digestsOf('steps', steps(56).steps));
    expect(was['steps']?.[0]).not.toBe(digestsOf('steps', steps(56).steps)[0]);
  });
});
