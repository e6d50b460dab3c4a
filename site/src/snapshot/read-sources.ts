import type { AskCms } from './cms-client.ts';
import { ChangedWhileReading, CmsError } from './cms-error.ts';
import { collections } from './collections.ts';
import { readSingles } from './singles.ts';
import type { Sources } from './sources.ts';

const attempts = 3;

/**
 * Reads everything that is published, whole: read again where it changed meanwhile, at most three times.
 * @throws {CmsError} where the CMS gives no whole answer, or its content will not hold still
 */
export async function readSources(ask: AskCms): Promise<Sources> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await readOnce(ask);
    } catch (error) {
      if (!(error instanceof ChangedWhileReading)) throw error;
      if (attempt === attempts) throw new CmsError({ type: error.type, message: `The content changed at each of ${attempts} readings. ${error.message}` }, { cause: error });
    }
  }
}

async function readOnce(ask: AskCms): Promise<Sources> {
  const [singles, guides, commitments, emergencyContacts, events, locations, organisations, pages, weeks, services, stories, topics, updates] = await Promise.all([
    readSingles(ask),
    collections['arrival-guide'](ask),
    collections.commitment(ask),
    collections['emergency-contact'](ask),
    collections.event(ask),
    collections.location(ask),
    collections.organisation(ask),
    collections.page(ask),
    collections['refugee-week'](ask),
    collections.service(ask),
    collections.story(ask),
    collections.topic(ask),
    collections.update(ask),
  ]);
  return {
    ...singles,
    'arrival-guide': guides,
    commitment: commitments,
    'emergency-contact': emergencyContacts,
    event: events,
    location: locations,
    organisation: organisations,
    page: pages,
    'refugee-week': weeks,
    service: services,
    story: stories,
    topic: topics,
    update: updates,
  };
}
