import { componentsIn, fault, isValues, textOf, type Fault, type Values } from './fault';
import type { ComponentModels, Model } from './model';

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What is wrong with an identifier that came with an entry; a missing one is made. */
export function uuidFaults(sent: unknown, existing: unknown): Fault[] {
  const uuid = textOf(sent);
  if (uuid === undefined || uuid === existing) return [];
  if (textOf(existing)) return [fault(['uuid'], 'Other systems know this entry by its identifier, so it can never change. Put the old one back.')];
  return uuidPattern.test(uuid) ? [] : [fault(['uuid'], 'This is no identifier (a UUID, version 1 to 8, in small letters). Leave it empty, and one is made.')];
}

/**
 * The components of an entry (opening times) with an identifier each. One that is stored already keeps its own; a copy
 * gets a new one.
 * @param makeUuid a new identifier at each call
 */
export function withComponentUuids(model: Model, values: Values, models: ComponentModels, makeUuid: () => string): Values {
  const changed = Object.entries(model.attributes).flatMap(([name, { component }]) => {
    const value = values[name];
    if (!component || !Array.isArray(value) || !models(component).attributes['uuid']) return [];
    const seen = new Set<string>();
    const items = value.map((item: unknown) => {
      if (!isValues(item)) return item;
      const uuid = textOf(item['uuid']);
      if (uuid && !seen.has(uuid)) {
        seen.add(uuid);
        return item;
      }
      const isStored = item['id'] !== undefined && uuid === undefined && !('uuid' in item);
      return isStored ? item : { ...item, uuid: makeUuid() };
    });
    return [[name, items] as const];
  });
  return { ...values, ...Object.fromEntries(changed) };
}

/** The components of an entry as new ones, for a copy of it. */
export function copiedComponents(model: Model, values: Values, models: ComponentModels, makeUuid: () => string): Values {
  const copied = Object.entries(model.attributes).flatMap(([name, { component }]) => {
    if (!component || !models(component).attributes['uuid']) return [];
    return [[name, componentsIn(values[name]).map(({ id: _, ...item }) => ({ ...item, uuid: makeUuid() }))] as const];
  });
  return Object.fromEntries(copied);
}
