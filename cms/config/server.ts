import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { environment } from './lib/environment';
import { incomingDir } from './lib/incoming-dir';

export default () => {
  const { host, port, publicUrl, appKeys, dataDir } = environment();
  const publicDir = path.join(dataDir, 'public');
  // the upload provider refuses to start without it
  mkdirSync(path.join(publicDir, 'uploads'), { recursive: true });
  // Strapi makes the smaller sizes of a picture in the system's folder for what is temporary
  process.env['TMPDIR'] = incomingDir(dataDir);
  return {
    host,
    port,
    ...(publicUrl && { url: publicUrl, proxy: { koa: true } }),
    app: { keys: appKeys },
    dirs: { public: publicDir },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
    transfer: { remote: { enabled: false } },
    webhooks: { populateRelations: false },
    cron: { enabled: false },
  };
};
