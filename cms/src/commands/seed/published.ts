import type { Core } from '@strapi/strapi';

/** Longest that `settled` waits: those who listen are not the seed's to answer for. */
const patience = 20_000;

/**
 * Counts what Strapi says it has published. It says so some time after `publish` has returned, and reads the entry
 * again to say it: closing the database before that would make it fail.
 */
export class Published {
  private expected = 0;
  private heard = 0;

  constructor(strapi: Core.Strapi) {
    strapi.eventHub.on('entry.publish', async () => {
      this.heard += 1;
    });
  }

  expect(count: number): void {
    this.expected += count;
  }

  async settled(): Promise<void> {
    const end = Date.now() + patience;
    while (this.heard < this.expected && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
