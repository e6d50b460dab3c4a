import { sourceLocale } from '@sanctuary/shared-types';
import { handoutPath } from '../paths.ts';
import type { Route } from '../routes.ts';

/** Content types whose pages can be had beside their English. */
const kinds = { 'arrival-guide': 'guide-handout', service: 'service-handout' } as const;

/** A page in the reader's language beside English. */
export type HandoutKind = (typeof kinds)[keyof typeof kinds];

const made = new WeakMap<Route, Route>();

/**
 * The page beside a translated page that has both languages; the same object for the same page.
 * @param route page of an entry that is there in English too
 * @returns `null` in English, where only the English is there, and for what nobody takes to a counter
 */
export function handoutRoute(route: Route): Route | null {
  const kind = route.kind === 'arrival-guide' || route.kind === 'service' ? kinds[route.kind] : null;
  if (kind === null || route.locale === sourceLocale || route.inEnglish) return null;
  const known = made.get(route) ?? { ...route, kind, path: handoutPath(route.path), standsFor: route.path };
  made.set(route, known);
  return known;
}
