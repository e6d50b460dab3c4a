import type { AskCms } from './cms-client.ts';
import { collections } from './collections.ts';
import { holdStill } from './hold-still.ts';
import { readSingles } from './singles.ts';
import type { Sources } from './sources.ts';

/**
 * Reads everything that is published, whole.
 * @throws {CmsError} where the CMS gives no whole answer, or its content will not hold still
 */
export function readSources(ask: AskCms): Promise<Sources> {
  return holdStill(() => readOnce(ask));
}

async function readOnce(ask: AskCms): Promise<Sources> {
  const [singles, guides, cards, commitments, emergencyContacts, events, facts, locations, organisations, pages, weeks, services, stories, topics, updates] = await Promise.all([
    readSingles(ask),
    collections['arrival-guide'](ask),
    collections.card(ask),
    collections.commitment(ask),
    collections['emergency-contact'](ask),
    collections.event(ask),
    collections.fact(ask),
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
    card: cards,
    commitment: commitments,
    'emergency-contact': emergencyContacts,
    event: events,
    fact: facts,
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
