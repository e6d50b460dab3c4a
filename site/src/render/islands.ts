const islandId = /(<astro-island\b[^>]*?\buid=")([^"]*)(")/g;

/**
 * Numbers the islands of a page in their order. Astro derives their ids from where the checkout lies on disk,
 * and the same snapshot must give the same bytes everywhere.
 */
export async function numberIslands(response: Response): Promise<Response> {
  const type = response.headers.get('content-type');
  if (!response.body || !type?.startsWith('text/html')) return response;
  let count = 0;
  const html = (await response.text()).replace(islandId, (_, before: string, _id, after: string) => {
    count += 1;
    return `${before}${count}${after}`;
  });
  return new Response(html, { status: response.status, headers: response.headers });
}
