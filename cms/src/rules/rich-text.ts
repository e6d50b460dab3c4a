import { isValues, type Values } from './fault';
import type { ComponentModels, Model } from './model';

/**
 * An entry with every Markdown text changed, those of its components included.
 * @param change what becomes of a text
 */
export function withRichText(model: Model, values: Values, models: ComponentModels, change: (markdown: string) => string): Values {
  const changed = Object.entries(model.attributes).flatMap(([name, { type, component }]) => {
    const value = values[name];
    if (type === 'richtext' && typeof value === 'string') return [[name, change(value)] as const];
    if (!component || value === null || value === undefined) return [];
    const inside = (item: unknown): unknown => (isValues(item) ? withRichText(models(component), item, models, change) : item);
    return [[name, Array.isArray(value) ? value.map(inside) : inside(value)] as const];
  });
  return { ...values, ...Object.fromEntries(changed) };
}
