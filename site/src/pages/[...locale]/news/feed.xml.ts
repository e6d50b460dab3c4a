import type { APIRoute } from 'astro';
import { contextOf, currentSnapshot, staticPaths } from '../../../content/index.ts';
import { feed } from '../../../content/sharing/feeds.ts';

export const getStaticPaths = () => staticPaths(currentSnapshot(), 'news');

export const GET: APIRoute = ({ params }) => new Response(feed(contextOf(currentSnapshot(), params), 'news'));
