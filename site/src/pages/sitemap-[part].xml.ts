import type { APIRoute } from 'astro';
import { currentSnapshot, param } from '../content/index.ts';
import { sitemapPart, sitemapParts } from '../content/sharing/sitemap.ts';

export const getStaticPaths = () => sitemapParts(currentSnapshot()).map((part) => ({ params: { part: String(part) } }));

export const GET: APIRoute = ({ params }) => new Response(sitemapPart(currentSnapshot(), Number(param(params, 'part'))));
