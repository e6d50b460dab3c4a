import { placesForFacts } from '@sanctuary/shared-types';
import { typeName, type Model, type Models } from './model';

const placing: ReadonlySet<string> = new Set(Object.entries(placesForFacts).filter(([, places]) => places.length > 0).map(([type]) => type));

/** Names of the types that entries of a type lead to, itself left out; texts lead to facts. */
function targets(name: string, model: Model, models: Models): string[] {
  const found = Object.values(model.attributes).flatMap((attribute) => {
    if (attribute.type === 'component' && attribute.component) return targets(name, models.component(attribute.component), models);
    return attribute.type === 'relation' ? (typeName(attribute.target) ?? []) : [];
  });
  return [...(placing.has(name) ? ['fact'] : []), ...found].filter((target) => target !== name);
}

/**
 * Types in an order where those that are led to come first: a relation to an entry that is not published yet
 * would be dropped without a word when the entry that has it is published.
 * @param names names of content types
 * @throws {Error} where two types lead to each other
 */
export function inOrder(names: readonly string[], models: Models): string[] {
  const ordered: string[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) throw new Error(`Types that lead to each other cannot be seeded: ${[...trail, name].join(' → ')}`);
    if (ordered.includes(name)) return;
    const model = models.type(name);
    if (!model) return;
    for (const target of targets(name, model, models)) visit(target, [...trail, name]);
    ordered.push(name);
  };
  for (const name of names) visit(name, []);
  return ordered.filter((name) => names.includes(name));
}
