import { ChangedWhileReading, CmsError } from './cms-error.ts';

const attempts = 3;

/**
 * Reads, and reads again where the content changed meanwhile, at most three times.
 * @throws {CmsError} where the CMS gives no whole answer, or its content will not hold still
 */
export async function holdStill<T>(read: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof ChangedWhileReading)) throw error;
      if (attempt === attempts) throw new CmsError({ type: error.type, message: `The content changed at each of ${attempts} readings. ${error.message}` }, { cause: error });
    }
  }
}
