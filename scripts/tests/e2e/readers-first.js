import path from 'node:path';
import TestRunner from 'jest-runner';

const readers = path.join(import.meta.dirname, 'public/');
const reads = (test) => test.path.startsWith(readers);

/**
 * Runs the tests that only read what is public, as many at once as there are workers, and then those that change the system
 * that all of them share: one after the other, since some of them measure it too.
 */
export default class ReadersFirst extends TestRunner {
  async runTests(tests, watcher, options) {
    await super.runTests(tests.filter(reads), watcher, options);
    await super.runTests(tests.filter((test) => !reads(test)), watcher, { ...options, serial: true });
  }
}
