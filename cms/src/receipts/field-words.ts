import { componentLabels, typeLabels } from '../setup/labels';

/** Enough of a schema to walk along a path of fields. */
interface Schema {
  readonly attributes: Readonly<Record<string, { readonly type: string; readonly component?: string }>>;
}

/**
 * A path of fields in the words of the form: `steps.1.title` is “Steps 2 › What to do”. What the form has no words for
 * stays as it is.
 * @param path fields and places (counted from 0), parted by full stops
 * @param uid content type that the path begins in
 * @param schemaOf schema of a content type or component
 */
export function fieldWords(path: string, uid: string, schemaOf: (uid: string) => Schema | undefined): string {
  const words: string[] = [];
  let current: string | undefined = uid;
  for (const part of path.split('.').filter((part) => part !== '')) {
    if (/^\d+$/.test(part) && words.length > 0) {
      words.push(`${words.pop()} ${Number(part) + 1}`);
      continue;
    }
    const labels: (typeof typeLabels)[string] | undefined = current === undefined ? undefined : (typeLabels[current] ?? componentLabels[current]);
    words.push(labels?.fields[part]?.label ?? part);
    current = current === undefined ? undefined : schemaOf(current)?.attributes[part]?.component;
  }
  return words.join(' › ');
}
