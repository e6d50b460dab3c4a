import { previewAddress, type Asked } from '../src/preview/address';
import { environment } from './lib/environment';

export default () => {
  const { adminJwtSecret, apiTokenSalt, transferTokenSalt, encryptionKey } = environment();
  return {
    autoOpen: false,
    auth: { secret: adminJwtSecret },
    apiToken: { salt: apiTokenSalt },
    transfer: { token: { salt: transferTokenSalt } },
    secrets: { encryptionKey },
    // `allowedOrigins` would only add to the content security policy, which stands whole in `middlewares.ts`
    preview: { enabled: true, config: { handler: (uid: string, asked: Asked) => previewAddress(strapi, uid, asked) } },
    flags: { nps: false, promoteEE: false },
  };
};
