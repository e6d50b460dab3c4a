/**
 * A failed source in words for the log: what kind of error, and where it came from. Its message stays out: a database
 * puts into it what was asked for, and that may name a person.
 * @param source its name
 */
export function failureWords(source: string, error: unknown): string {
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [`The to-do card could not look up “${source}” (${name}).`, ...places].join('\n');
}
