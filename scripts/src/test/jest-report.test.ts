import { countsOf } from './jest-report.ts';

const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, numRuntimeErrorTestSuites: 0 };

test('passed, failed and skipped tests are counted', () => {
  expect(countsOf({ ...report, numFailedTests: 2 }, false)).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test('a file that cannot be run is a failure', () => {
  expect(countsOf({ ...report, numRuntimeErrorTestSuites: 1 }, false)).toMatchObject({ failed: 1 });
});

test('so is a run in which no test was run', () => {
  expect(countsOf({ ...report, numPassedTests: 0, numPendingTests: 0 }, true)).toMatchObject({ passed: 0, failed: 1 });
});

test('so is a run that ended badly for another reason, or without a word', () => {
  expect(countsOf(report, false)).toMatchObject({ failed: 1 });
  expect(countsOf(undefined, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
