import { sayOptional } from '../article.ts';
import type { Words } from '../../i18n/index.ts';
import type { Context } from '../context.ts';
import { placeView, type PlaceView } from '../places.ts';

/** A place where a service is given. */
export interface ServicePlace extends PlaceView {
  /** A map on another website: a plain link, nothing is loaded from there. */
  readonly map: { readonly href: string; readonly label: Words } | null;
  readonly toConfirm: Words | null;
}

const mapZoom = 17;

/** @param ids `documentId`s of locations; one that is not published is left out */
export function placesOf({ catalog, locale, t }: Context, ids: readonly string[]): readonly ServicePlace[] {
  return catalog.findAll('location', ids, locale).map((location) => {
    const place = placeView(location);
    const { latitude, longitude } = location.facts;
    return {
      ...place,
      address: place.address.filter(({ text }) => text !== place.name.text),
      map: latitude === null || longitude === null ? null : { href: mapAddress(latitude, longitude), label: t('services.mapOf', { place: place.name }) },
      toConfirm: sayOptional(location, 'toConfirm'),
    };
  });
}

function mapAddress(latitude: number, longitude: number): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=${mapZoom}/${latitude}/${longitude}`;
}
