import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { signedIn } from '../receipts/signed-in';
import type { Registration } from '../registration';
import { signedInAs } from '../strapi/request';
import { handOver } from './hand-over';
import { passLife, signedPass } from './pass';
import { passSecret, rightOf, seesLibrary } from './readers';
import { storedFile } from './stored-file';

/** The cookie in which a browser keeps its pass. */
const cookie = 'sanctuary_library';

/** Gives a file to who may read it. To everybody else it is as if it, and every other, were not there. */
const files = (strapi: Core.Strapi): Core.Route => ({
  method: 'ALL',
  path: '/uploads/:name',
  info: { type: 'admin' },
  // pictures are asked for by the browser itself, which knows nothing of the admin's sign-in
  config: { auth: false },
  handler: async (ctx) => {
    ctx.set('cache-control', 'private, no-store');
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return;
    const [, bearer] = /^Bearer (\S+)$/i.exec(ctx.get('authorization')) ?? [];
    const mayRead = await rightOf(strapi, { bearer, pass: ctx.cookies.get(cookie, { signed: false }) });
    const file = mayRead && (await storedFile(strapi, ctx.path));
    if (file && (await mayRead(file))) await handOver(ctx, file);
  },
});

/** Gives an officer's browser a pass, which goes along with its requests for files and with no others. */
const passes = (strapi: Core.Strapi): Core.Route => ({
  method: 'POST',
  path: '/sanctuary/library-pass',
  info: { type: 'admin' },
  config: { policies: [...signedIn.policies, { name: 'admin::hasPermissions', config: { actions: [seesLibrary] } }] },
  handler: (ctx) => {
    const pass = signedPass(passSecret(strapi), signedInAs(ctx.state), Date.now());
    const isSecure = configurationOf(strapi).preview.publicUrl?.startsWith('https:') === true;
    ctx.set('cache-control', 'no-store');
    ctx.append('set-cookie', `${cookie}=${pass}; Path=/uploads; Max-Age=${passLife / 1000}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`);
    ctx.status = 204;
  },
});

/** How Strapi 5.54 serves the public folder: the media library, and whatever else lies there. */
const strapisDoors = ['/uploads/(.*)', '/((?!uploads/).+)'];

/** As much of Strapi's router as is needed here. */
interface Router {
  readonly router: { readonly stack: { readonly path: unknown }[] };
}

/**
 * Takes Strapi's own doors to the public folder away.
 * @throws {Error} where they are not where they were: another Strapi may have opened others
 */
function closeDoors({ router }: Router): void {
  for (const path of strapisDoors) {
    const place = router.stack.findIndex((door) => door.path === path);
    if (place === -1) throw new Error(`This Strapi does not serve “${path}”: see how it serves the public folder now, and close that in cms/src/library/index.ts.`);
    router.stack.splice(place, 1);
  }
}

/** Keeps the files of the media library private. The public sees copies of what is published, on the public site. */
export const privateLibrary: Registration = {
  register(strapi) {
    strapi.server.routes({ type: 'admin', routes: [files(strapi), passes(strapi)] });
  },
  bootstrap({ server }) {
    closeDoors(server);
  },
};
