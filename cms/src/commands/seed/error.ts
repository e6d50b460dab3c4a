import type { SeedEntry } from './content';

/** What is wrong with the content, in words for the person who wrote it. */
export class SeedError extends Error {
  override readonly name = 'SeedError';

  /**
   * @param file path below the content folder
   * @param field the field at fault, such as `en.steps[2].title`; none where the file itself is
   * @param reason what is wrong and how to mend it
   */
  constructor(file: string, field: string | undefined, reason: string) {
    super(field === undefined ? `${file}: ${reason}` : `${file}, field "${field}": ${reason}`);
  }

  /** The fault of an entry that something below refused with a message of its own. */
  static from(entry: SeedEntry, cause: unknown): SeedError {
    if (cause instanceof SeedError) return cause;
    const error = new SeedError(entry.file, undefined, cause instanceof Error ? messageOf(cause) : String(cause));
    error.cause = cause;
    return error;
  }
}

/** Strapi's validation errors keep the fields in `details.errors`. */
function messageOf(error: Error): string {
  if (!('details' in error) || typeof error.details !== 'object' || error.details === null) return error.message;
  if (!('errors' in error.details) || !Array.isArray(error.details.errors)) return error.message;
  return error.details.errors
    .map(({ path, message }: { path?: readonly string[]; message: string }) => (path?.length ? `field "${path.join('.')}": ${message}` : message))
    .join('; ');
}
