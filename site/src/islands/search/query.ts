/** What is looked for, from the part of the address that no browser sends. */
export function queryIn(hash: string): string {
  return (new URLSearchParams(hash.replace(/^#/, '')).get('q') ?? '').trim();
}

/** The part of the address for what is looked for. */
export function hashOf(query: string): string {
  return `#q=${encodeURIComponent(query)}`;
}
