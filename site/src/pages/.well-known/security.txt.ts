import { contextOf, currentSnapshot } from '../../content/index.ts';
import { securityTxt } from '../../content/sharing/security-txt.ts';

export const GET = () => new Response(securityTxt(contextOf(currentSnapshot())));
