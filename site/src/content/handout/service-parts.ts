import type { ServiceMatter } from '../services/service-matter.ts';

/** Parts of what is to be known of a service, in the order of a handout: a row for each. */
export const serviceParts = ['forMe', 'when', 'where', 'getIn', 'prepare', 'expect', 'advice', 'unknown'] as const;
export type ServicePart = (typeof serviceParts)[number];

const isThere = {
  forMe: ({ by, forWhom }) => by !== null || forWhom.length > 0,
  when: ({ opening }) => opening !== null,
  where: ({ places, delivery }) => places.length + delivery.length > 0,
  getIn: ({ access, howToAccess, contact }) => access.length > 0 || howToAccess !== null || contact !== null,
  prepare: ({ preparations }) => preparations.length > 0,
  expect: ({ expect }) => expect !== null,
  advice: ({ advice }) => advice !== null,
  unknown: ({ unknown }) => unknown.length > 0,
} as const satisfies { readonly [part in ServicePart]: (matter: ServiceMatter) => boolean };

/** The parts that there is something to say of. */
export function partsOfService(matter: ServiceMatter): readonly ServicePart[] {
  return serviceParts.filter((part) => isThere[part](matter));
}
