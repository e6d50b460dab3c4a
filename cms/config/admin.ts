import { environment } from './lib/environment';

export default () => {
  const { adminJwtSecret, apiTokenSalt, transferTokenSalt, encryptionKey } = environment();
  return {
    autoOpen: false,
    auth: { secret: adminJwtSecret },
    apiToken: { salt: apiTokenSalt },
    transfer: { token: { salt: transferTokenSalt } },
    secrets: { encryptionKey },
    // there is no preview yet: without this, officers are asked to set one up
    preview: { enabled: false },
    flags: { nps: false, promoteEE: false },
  };
};
