import { environment } from './lib/environment';
import { incomingDir } from './lib/incoming-dir';
import { uploadMaxSize } from './plugins';

/** Written as text, since Strapi fills up lists with its own sources, other hosts among them. */
const sources = (...hosts: readonly string[]): string => ["'self'", ...hosts].join(' ');

export default () => {
  const { publicUrl, siteUrl, previewPort, dataDir } = environment();
  // behind a proxy it has the admin's own address; else that of this machine, by whatever name officers reach it
  const preview = publicUrl === undefined ? [`http://*:${previewPort}`] : [];
  return [
    'global::requests',
    'strapi::errors',
    {
      name: 'strapi::security',
      config: {
        contentSecurityPolicy: {
          directives: {
            'connect-src': sources(),
            'font-src': sources('data:'),
            'frame-src': sources(new URL(siteUrl).origin, ...preview),
            'img-src': sources('data:', 'blob:'),
            'media-src': sources('data:', 'blob:'),
            'style-src': sources("'unsafe-inline'"),
          },
        },
        crossOriginOpenerPolicy: { policy: 'same-origin' },
        // on one machine there is no certificate, and a browser remembers this for a year
        hsts: publicUrl?.startsWith('https:') ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      },
    },
    { name: 'strapi::cors', config: { origin: [] } },
    'strapi::query',
    { name: 'strapi::body', config: { jsonLimit: '2mb', formLimit: '64kb', textLimit: '64kb', formidable: { maxFileSize: uploadMaxSize, uploadDir: incomingDir(dataDir) } } },
    'global::incoming',
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
  ];
};
