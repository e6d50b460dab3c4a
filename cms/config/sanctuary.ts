import path from 'node:path';
import { environment } from './lib/environment';
import { incomingDir } from './lib/incoming-dir';

/** What our own set-up reads of the environment; see `src/configuration.ts`. */
export default () => {
  const { cmsToken, publisherUrl, publisherSecret, previewPort, previewSecret, publicUrl, siteUrl, firstAdministrator, dataDir, smtpUrl, mailFrom } = environment();
  return {
    cmsToken,
    publisher: { url: publisherUrl, secret: publisherSecret },
    preview: { port: previewPort, secret: previewSecret, publicUrl },
    siteUrl,
    firstAdministrator,
    smtpUrl,
    mailFrom,
    /** Folder of what was withdrawn for ever: outside the database, so that no backup of that brings it back. */
    tombstonesDir: path.join(dataDir, 'tombstones'),
    incomingDir: incomingDir(dataDir),
    /** Folder where mails are kept; `undefined` where a mail server sends them. */
    mailDir: smtpUrl ? undefined : path.join(dataDir, 'mail'),
  };
};
