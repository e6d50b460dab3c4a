import { join } from 'node:path';

/**
 * Where Astro puts scripts, styles and the files of `public/`.
 * @param folder of a worker
 */
export const compiledDir = (folder: string): string => join(folder, 'compiled');
