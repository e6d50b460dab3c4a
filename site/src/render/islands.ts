const islandId = /(<astro-island\b[^>]*?\buid=")([^"]*)(")/g;

/**
 * Numbers the islands of a page in their order. Astro derives their ids from where the checkout lies on disk,
 * and the same snapshot must give the same bytes everywhere.
 */
export function numberIslands(html: string): string {
  let count = 0;
  return html.replace(islandId, (_, before: string, _id, after: string) => {
    count += 1;
    return `${before}${count}${after}`;
  });
}
