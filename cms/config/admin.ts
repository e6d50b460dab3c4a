import { environment } from './lib/environment';

export default () => {
  const { adminJwtSecret, apiTokenSalt, transferTokenSalt, encryptionKey } = environment();
  return {
    autoOpen: false,
    auth: { secret: adminJwtSecret },
    apiToken: { salt: apiTokenSalt },
    transfer: { token: { salt: transferTokenSalt } },
    secrets: { encryptionKey },
    flags: { nps: false, promoteEE: false },
  };
};
