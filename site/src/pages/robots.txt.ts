import { currentSnapshot } from '../content/index.ts';
import { robotsTxt } from '../content/sharing/sitemap.ts';

export const GET = () => new Response(robotsTxt(currentSnapshot()));
