import { currentSnapshot } from '../content/index.ts';
import { sitemap } from '../content/sharing/sitemap.ts';

export const GET = () => new Response(sitemap(currentSnapshot()));
