import { createHash } from 'node:crypto';
import type { Core, Struct } from '@strapi/strapi';
import type { Registration } from '../../registration';
import { withLabels, type ViewConfiguration } from './configuration';
import { componentLabels, typeLabels } from './index';
import type { Labels } from './labels';

/** The content manager's own service for the configuration of content types, or of components. */
interface ConfigurationService {
  findConfiguration(schema: Struct.Schema): Promise<ViewConfiguration>;
  updateConfiguration(schema: Struct.Schema, configuration: ViewConfiguration): Promise<unknown>;
}

/** By field: what names the entries at the other end of a relation to a type of ours. */
function relationTitlesOf(schema: Struct.Schema): Record<string, string> {
  const titles: Record<string, string> = {};
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    const target = attribute.type === 'relation' && 'target' in attribute ? typeLabels[attribute.target] : undefined;
    if (target) titles[name] = target.mainField;
  }
  return titles;
}

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

type Digests = Record<string, string>;

async function writeAll(
  service: ConfigurationService,
  schemas: ReadonlyMap<string, Struct.Schema>,
  labels: Readonly<Record<string, Labels>>,
  written: Readonly<Digests>,
): Promise<Digests> {
  const digests: Digests = {};
  for (const [uid, words] of Object.entries(labels)) {
    const schema = schemas.get(uid);
    if (!schema) throw new Error(`There are labels for “${uid}”, but no such schema: see cms/src/setup/labels`);
    const relationTitles = relationTitlesOf(schema);
    digests[uid] = digestOf({ words, relationTitles });
    if (digests[uid] === written[uid]) continue;
    const current = await service.findConfiguration(schema);
    await service.updateConfiguration(schema, withLabels(current, words, relationTitles));
  }
  return digests;
}

/**
 * Labels, help and order of fields in the content manager.
 *
 * An administrator may change any of them there ("Configure the view"), and keeps the change over restarts: a type is
 * written anew only when its own labels here are not those written last time, which a digest in the store tells.
 */
export const labels: Registration = {
  async bootstrap(strapi: Core.Strapi) {
    const store = strapi.store({ type: 'core', name: 'sanctuary' });
    const stored: unknown = await store.get({ key: 'labels' });
    const written: Digests = Object.fromEntries(Object.entries(stored ?? {}).map(([uid, digest]) => [uid, String(digest)]));
    const contentManager = strapi.plugin('content-manager');
    const digests = {
      ...(await writeAll(contentManager.service('content-types'), new Map(Object.entries(strapi.contentTypes)), typeLabels, written)),
      ...(await writeAll(contentManager.service('components'), new Map(Object.entries(strapi.components)), componentLabels, written)),
    };
    if (digestOf(digests) !== digestOf(written)) await store.set({ key: 'labels', value: digests });
  },
};
