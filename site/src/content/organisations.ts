import type { Words } from '../i18n/index.ts';
import { say } from './article.ts';
import type { Context } from './context.ts';
import type { Target } from './links.ts';

/** An organisation by its name, which no translation changes, and its own website. */
export interface OrganisationLink {
  readonly name: Words;
  readonly target: Target | null;
}

/** @param ids the organisations, in the order to name them; one that is not published is left out */
export function organisationLinks({ catalog, locale }: Context, ids: readonly string[]): readonly OrganisationLink[] {
  return catalog.findAll('organisation', ids, locale).map((organisation) => {
    const { url } = organisation.facts;
    return { name: say(organisation, 'name'), target: url === null ? null : { href: url, external: true } };
  });
}
