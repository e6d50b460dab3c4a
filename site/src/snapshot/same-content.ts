/** Whether two values would be the same JSON, whatever the order of their keys. */
export function isSameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [fields, others] = [Object.entries(a), new Map(Object.entries(b))];
  return fields.length === others.size && fields.every(([key, value]) => others.has(key) && isSameContent(value, others.get(key)));
}
