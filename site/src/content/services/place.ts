import { words, type Words } from '../../i18n/index.ts';
import { sayOptional } from '../article.ts';
import { compose } from '../compose.ts';
import type { Context } from '../context.ts';

/** A place to go to. Names and addresses are never translated: they must match the sign on the door. */
export interface PlaceView {
  /** Name, street, town and postcode, a line each, in the order that addresses in the United Kingdom have. */
  readonly lines: readonly Words[];
  /** A map on another website; a plain link, nothing is loaded from there. */
  readonly map: { readonly href: string; readonly label: Words } | null;
  readonly entrance: Words | null;
  readonly toConfirm: Words | null;
}

const mapZoom = 17;

/** @param ids `documentId`s of locations; one that is not published is left out */
export function placesOf({ catalog, locale, t }: Context, ids: readonly string[]): readonly PlaceView[] {
  return catalog.findAll('location', ids, locale).map((location) => {
    const { name, addressLine1, addressLine2, town, postcode, latitude, longitude } = location.facts;
    const lines = [...new Set([name, addressLine1, addressLine2, town, postcode].filter((line) => line !== null))];
    const inSource = (text: string): Words => words(text, location.factsLang, locale);
    return {
      lines: lines.map(inSource),
      map: latitude === null || longitude === null ? null : { href: mapAddress(latitude, longitude), label: compose(t, 'services.mapOf', { place: { text: name } }) },
      entrance: sayOptional(location, 'accessNotes'),
      toConfirm: sayOptional(location, 'toConfirm'),
    };
  });
}

function mapAddress(latitude: number, longitude: number): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=${mapZoom}/${latitude}/${longitude}`;
}
