import { aCommitment, aSnapshot } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { allEvidenceView } from './all-evidence.ts';
import { commitmentView } from './commitment.ts';
import { commitmentsView } from './commitments.ts';

type Commitment = ReturnType<typeof aCommitment>;
const snapshotOf = (...commitment: Commitment[]) => aSnapshot({ entries: { commitment } });
const pageOf = (fields: Partial<Commitment> = {}) => commitmentView(contextOf(snapshotOf(aCommitment(fields))), 'train-our-staff');
const labels = (tags: readonly { readonly label: { readonly text: string } }[]) => tags.map(({ label }) => label.text);
const evidence = (date: string, what = date) => ({ date, what, link: null, document: null });

describe('the page of a commitment', () => {
  it('says what it is, how far it is, who leads it and who helps', () => {
    const view = pageOf();
    expect(view.theme).toEqual({ name: { text: 'Learning' }, href: '/commitments/#learning' });
    expect(labels(view.progress)).toEqual(['Under way']);
    expect(view.facts.map(({ name, value }) => `${name.text}: ${value.text}`)).toEqual([
      'What it is: Something we do',
      'Started: April 2023',
      'To be done by: 31 December 2026',
      'Who leads it: Learning team',
    ]);
    expect(view.partners).toEqual([{ name: { text: 'Welcome Charity' }, target: { href: 'https://welcome.example.org/', external: true } }]);
  });

  it('is late from the day after it was due, unless it is done', () => {
    expect(labels(pageOf({ dueDate: '2026-04-30' }).progress)).toContain('Late');
    expect(labels(pageOf({ dueDate: '2026-05-01' }).progress)).not.toContain('Late');
    expect(labels(pageOf({ dueDate: '2026-04-30', progress: 'delivered' }).progress)).not.toContain('Late');
  });

  it('tells what happened from old to new, as exactly as it is known', () => {
    const view = pageOf({ evidence: [evidence('2025-06-02'), evidence('2023'), evidence('2025-06')] });
    expect(view.evidence.map(({ when }) => when.text)).toEqual(['2023', 'June 2025', '2 June 2025']);
  });

  it('names its sources and what nobody has confirmed', () => {
    expect(pageOf({ toConfirm: 'The day.', confidence: 'low' }).sources).toMatchObject({ unsure: true, toConfirm: { text: 'The day.' }, list: [{ href: 'https://moderngov.example.org/minutes' }] });
  });

  it('does without a partner or document that is gone', () => {
    const view = pageOf({ partners: ['gone'], evidence: [{ ...evidence('2025'), document: '/uploads/gone.pdf' }] });
    expect(view.partners).toEqual([]);
    expect(view.evidence[0]?.document).toBeNull();
  });

  it('takes the words of the translation, and the rest from the English entry', () => {
    const arabic = aCommitment({ locale: 'ar', title: 'تدريب', body: null, progress: 'planned', evidence: [{ ...evidence('2000', 'دُرّب ستون شخصًا'), link: null }] });
    const view = commitmentView(contextOf(snapshotOf(aCommitment(), arabic), { locale: 'ar' }), 'train-our-staff');
    expect(view.furniture.title).toEqual({ text: 'تدريب' });
    expect(view.body).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(view.evidence[0]).toMatchObject({ date: '2025-06', what: { text: 'دُرّب ستون شخصًا' }, proof: { external: true } });
  });

  it('is not there for an address that no route has', () => {
    expect(() => commitmentView(contextOf(aSnapshot()), 'gone')).toThrow(RangeError);
  });
});

describe('the page of all commitments', () => {
  const one = (documentId: string, fields: Partial<Commitment>) => aCommitment({ documentId, slug: documentId, title: documentId, ...fields });
  const view = commitmentsView(
    contextOf(
      snapshotOf(
        one('last', { theme: 'sharing', order: null, progress: 'planned', dueDate: '2026-01-01' }),
        one('idea', { theme: 'sharing', kind: 'concept' }),
        one('first', { theme: 'sharing', order: 1, progress: 'delivered' }),
        one('other', { theme: 'learning', progress: 'ongoing' }),
      ),
    ),
  );

  it('groups them by theme, ideas first, in the officers’ order, without empty groups', () => {
    const titles = (cards: readonly { readonly title: { readonly text: string } }[]) => cards.map(({ title }) => title.text);
    expect(view.groups.map(({ theme, concepts, commitments }) => [theme, titles(concepts), titles(commitments)])).toEqual([
      ['learning', [], ['other']],
      ['sharing', ['idea'], ['first', 'last']],
    ]);
  });

  it('says in each line how far it is, since when, by when, and when something was last heard of it', () => {
    const lines = (fields: Partial<Commitment>) => commitmentsView(contextOf(snapshotOf(aCommitment(fields)))).groups[0]?.commitments[0];
    const facts = (fields: Partial<Commitment>) => lines(fields)?.facts.map(({ name, value }) => `${name.text}: ${value.text}`);
    expect(labels(lines({ dueDate: '2026-04-30' })?.progress ?? [])).toEqual(['Under way', 'Late']);
    expect(facts({ evidence: [evidence('2023'), evidence('2025-06')] })).toEqual(['Started: April 2023', 'To be done by: 31 December 2026', 'Last news: June 2025']);
    expect(facts({ started: null, dueDate: null, evidence: [] })).toEqual(['What has happened: Nothing written down yet']);
  });

  it('counts how many are how far, ideas left out', () => {
    expect(labels(view.counts)).toEqual(['1 done', '1 goes on all the time', '1 planned', '1 is late']);
  });
});

describe('the page of all evidence', () => {
  it('goes from the newest year to the oldest and names each commitment', () => {
    const view = allEvidenceView(
      contextOf(snapshotOf(aCommitment({ evidence: [evidence('2023'), evidence('2025-06')] }), aCommitment({ documentId: 'b', slug: 'b', title: 'B', evidence: [evidence('2025-11')] }))),
    );
    expect(view.years.map(({ year, evidence: list }) => [year, list.map(({ date }) => date)])).toEqual([
      ['2025', ['2025-11', '2025-06']],
      ['2023', ['2023']],
    ]);
    expect(view.years[0]?.evidence[0]?.commitment).toEqual({ title: { text: 'B' }, target: { href: '/commitments/b/' } });
  });
});
