import { stepsIn, stepsOfEdit } from './step-log.ts';

const at = (second: number): string => new Date(second * 1000).toISOString();
const log = [
  { time: at(11), step: 'snapshot', ms: 300 },
  { time: at(20.2), step: 'snapshot', ms: 100 },
  { time: at(20.5), step: 'build', ms: 300 },
  { time: at(20.6), step: 'check', ms: 100 },
  { time: at(20.6), step: 'sync', ms: 50 },
  { time: at(20.7), step: 'swap', ms: 10 },
  { time: at(20.9), step: 'record', ms: 200 },
].map((line) => JSON.stringify({ level: 'info', ...line })).join('\n');

it('finds the steps of an edit among others', () => {
  const took = stepsOfEdit(stepsIn(`not JSON\n${log}\n{"level":"info","msg":"other"}`), 20_000, 20_750);
  expect([...took]).toEqual([['event', 100], ['snapshot', 100], ['build', 300], ['check', 100], ['sync', 50], ['swap', 10], ['first byte', 50]]);
});

it('says nothing where nothing went live', () => {
  expect(stepsOfEdit(stepsIn(log), 10_000, 12_000).size).toBe(0);
});
