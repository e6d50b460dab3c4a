import { aGuide, anEvent, aService, aStep } from '../../tests/fixtures/index.ts';
import { judge } from './judge.ts';

const messages = (result: { problems: readonly { field: string; message: string }[] }) => result.problems.map(({ field, message }) => ({ field, message }));

describe('judge', () => {
  it('accepts an entry, and leaves out what its schema does not know', () => {
    const { entry, problems } = judge('arrival-guide', { ...aGuide(), ...{ surprise: 1 } });
    expect(problems).toEqual([]);
    expect(entry).toEqual(aGuide());
  });

  it('takes an emptied field for none', () => {
    expect(judge('arrival-guide', { ...aGuide(), body: '  ' }).entry?.body).toBeNull();
  });

  it('names the entry, the field and the remedy', () => {
    const { problems } = judge('arrival-guide', { ...aGuide(), title: '' });
    expect(problems).toEqual([{ uid: 'arrival-guide', documentId: 'guide-doctor', locale: 'en', field: 'title', message: 'The title is empty. Fill it in.' }]);
  });

  it.each([
    ['a step without a title', { steps: [aStep(), aStep({ title: '' })] }, 'steps.1.title', 'Step 2: the title is empty. Fill it in.'],
    ['a link that is no address', { steps: [aStep({ links: [{ label: 'NHS', url: 'nhs.uk' }] })] }, 'steps.0.links.0.url', 'Step 1, link 1: the web address is not whole. Write one that begins with https://.'],
    ['a reserved address', { slug: 'topic' }, 'slug', 'The site uses “topic” for a page of its own. Choose another address.'],
    ['an unknown choice', { stage: 'next_year' }, 'stage', 'The stage is a choice that the site does not know. Choose from the list again.'],
    ['an unknown tick', { audience: ['martians'] }, 'audience.0', 'Audience 1: the choice is a choice that the site does not know. Choose from the list again.'],
    ['a time limit of no days', { steps: [aStep({ timeLimit: { days: 0, unit: 'days', kind: 'deadline', direction: 'after', countedFrom: 'the letter' } })] }, 'steps.0.timeLimit.days', 'Step 1: the days must be at least 1. Correct it.'],
    ['a day that is none', { reviewBy: '2026-02-30' }, 'reviewBy', 'The review date is not a day of the calendar. Choose it again.'],
    ['a list as long as the limit', { relatedGuides: Array.from({ length: 100 }, (_, index) => `guide-${index}`) }, 'relatedGuides', 'The list has 100 items or more, so that some could be lost. Keep fewer than 100.'],
    ['a missing permanent number', { uuid: null }, 'uuid', 'The permanent number is missing. Publish the entry again, and the CMS makes it.'],
  ])('refuses %s', (_, fields, field, message) => {
    expect(messages(judge('arrival-guide', { ...aGuide(), ...fields }))).toEqual([{ field, message }]);
  });

  it('refuses a time that is none', () => {
    expect(messages(judge('event', { ...anEvent(), startTime: '7pm' }))).toEqual([
      { field: 'startTime', message: 'The start time must be a time such as 09:30. Correct it.' },
    ]);
  });

  it('gives every reason at once', () => {
    expect(judge('service', { ...aService(), name: '', email: 'nobody' }).problems.map(({ field }) => field)).toEqual(['name', 'email']);
  });

  it('never accepts what was not published', () => {
    expect(judge('arrival-guide', { ...aGuide(), revision: null }).problems[0]?.field).toBe('publishedAt');
  });
});
