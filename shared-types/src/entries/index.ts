import type { z } from 'zod';
import { card } from './card.ts';
import { commitment } from './commitment.ts';
import { fact } from './fact.ts';
import { guide } from './guide.ts';
import { alert, home, page, settings, update } from './pages.ts';
import { emergencyContact, location, organisation } from './people-and-places.ts';
import { service, topic } from './service.ts';
import { event, refugeeWeek, story } from './stories-and-events.ts';

/** The schema of each content type, by the name that the CMS gives it (`api::<name>.<name>`). */
export const entrySchemas = {
  alert,
  'arrival-guide': guide,
  card,
  commitment,
  'emergency-contact': emergencyContact,
  event,
  fact,
  home,
  location,
  organisation,
  page,
  'refugee-week': refugeeWeek,
  service,
  settings,
  story,
  topic,
  update,
} as const;

/** Name of a content type. */
export type ContentType = keyof typeof entrySchemas;

/** An accepted entry of a content type, in one language. */
export type Entry<T extends ContentType = ContentType> = z.infer<(typeof entrySchemas)[T]>;

/** Every content type, in a fixed order. */
export const contentTypes = Object.keys(entrySchemas) as readonly ContentType[];
