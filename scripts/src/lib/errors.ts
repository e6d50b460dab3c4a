/** What an error says, whoever threw it. */
export function messageOf(error: unknown): string {
  return hasText(error, 'message') ? error.message : String(error);
}

/** The code of an error of the system, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return hasText(error, 'code') ? error.code : undefined;
}

/** Whether the system refused something: a full disk, a folder that may not be written to. */
export const isOfSystem = (error: unknown): boolean => /^E[A-Z]+$/.test(codeOf(error) ?? '');

// not `instanceof`: errors of Node's own modules belong to another realm inside a test
function hasText<K extends string>(value: unknown, key: K): value is Record<K, string> {
  return typeof value === 'object' && value !== null && key in value && typeof (value as Record<K, unknown>)[key] === 'string';
}
