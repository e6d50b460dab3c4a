import type { APIRoute } from 'astro';
import { contextOf, currentSnapshot, param } from '../../../../content/index.ts';
import { calendarFile, calendarPaths } from '../../../../content/sharing/calendar.ts';

export const getStaticPaths = () => calendarPaths(currentSnapshot());

export const GET: APIRoute = ({ params }) => new Response(calendarFile(contextOf(currentSnapshot(), params), param(params, 'slug')));
