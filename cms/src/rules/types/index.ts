import type { ContentType } from '@sanctuary/shared-types';
import { card } from './card';
import { event } from './event';
import { fact } from './fact';
import { voiceFaults } from './recording';
import type { TypeRules } from './rules';
import { service } from './service';
import { alert, commitment, home, location, page, refugeeWeek, settings } from './site';
import { story } from './story';

/** Rules of the content types that have any beyond their schema. */
export const typeRules: Readonly<Partial<Record<ContentType, TypeRules>>> = {
  alert,
  'arrival-guide': { onPublishing: voiceFaults },
  card,
  commitment,
  event,
  fact,
  home,
  location,
  page,
  'refugee-week': refugeeWeek,
  service,
  settings,
  story,
};
