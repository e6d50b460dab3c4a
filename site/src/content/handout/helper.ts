import type { Words } from '../../i18n/index.ts';
import { say, type Article } from '../article.ts';
import type { Context } from '../context.ts';
import { contactOf, type ContactView } from '../services/contact.ts';
import { placesOf, type ServicePlace } from '../services/place.ts';

/** Somebody who can help, as paper needs it: how to reach them, not a link. */
export interface Helper {
  readonly name: Words;
  readonly places: readonly ServicePlace[];
  readonly contact: ContactView | null;
}

export function helperOf(context: Context, service: Article<'service'>): Helper {
  return { name: say(service, 'name'), places: placesOf(context, service.facts.locations), contact: contactOf(context, service) };
}

/** On paper a name alone leads nowhere. */
export const canBeReached = ({ places, contact }: Helper): boolean => places.length > 0 || contact !== null;
