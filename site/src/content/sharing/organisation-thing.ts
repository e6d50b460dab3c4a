import type { Organization } from 'schema-dts';
import type { Context } from '../context.ts';
import { namesOf } from '../names.ts';
import { organisationLinks } from '../organisations.ts';
import { derived } from '../tracking/derived.ts';

/** An organisation as search engines are told of it: its name, and its own website. */
export function organisationThing(context: Context, id: string | null): Organization | null {
  const organisation = id === null ? undefined : organisationLinks(context, [id])[0];
  if (!organisation) return null;
  const name = organisation.name.text;
  return { '@type': isCouncil(context, id) ? 'GovernmentOrganization' : 'Organization', name, ...(organisation.target && { url: organisation.target.href }) };
}

/** The council that the site is of. */
export function councilThing(context: Context): Organization {
  return { '@type': 'GovernmentOrganization', name: namesOf(context).councilName.text };
}

/** Whether an organisation is that council: it has the same name. */
export function isCouncil(context: Context, id: string | null): boolean {
  const name = councilName(context);
  return name !== null && context.catalog.find('organisation', id, context.locale)?.facts.name === name;
}

const councilName = derived(({ catalog, locale }: Context) => catalog.only('settings', locale)?.facts.councilName ?? null);
