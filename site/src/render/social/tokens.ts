import { readFileSync } from 'node:fs';

const styles = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');

/**
 * A colour of the site, as it is in light mode.
 * @param name of the token, without its dashes: `paper`
 * @throws {RangeError} when `tokens.css` has no such colour
 */
export function colour(name: string): string {
  const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{3,8});`).exec(styles)?.[1];
  if (value === undefined) throw new RangeError(`styles/tokens.css has no colour --${name}`);
  return value;
}
