import { plainAnswer, revalidate, type Answer, type Asked } from './answer.ts';
import { findFile } from './find-file.ts';
import type { GonePages } from './gone-pages.ts';
import type { ReleaseFolder } from './release-folder.ts';
import { typeOf } from './types.ts';
import { variantOf } from './variants.ts';

/**
 * The release's own page for an address without one, in the language of the address where it has that.
 * @param gone a page that is kept back itself is not shown here either
 * @param segments of the address
 */
export async function errorPage(release: ReleaseFolder, gone: GonePages, segments: readonly string[], status: 404 | 410, asked: Asked): Promise<Answer> {
  const security = release.headersFor('/');
  for (const candidate of candidates(segments[0], status)) {
    if (await gone.isPaused(`/${candidate.join('/')}`.replace(/index\.html$/, ''))) continue;
    const found = await findFile(release.publicDir, candidate);
    if (!found) continue;
    const { bytes, headers } = await variantOf(found, asked.header('accept-encoding'));
    const described = { 'content-type': typeOf(found.file), 'content-length': String(bytes.size) };
    return { status, headers: { ...security, ...revalidate, ...headers, ...described }, body: { file: bytes.file } };
  }
  return status === 410
    ? plainAnswer(410, 'This page was taken down', 'The council has withdrawn it.')
    : plainAnswer(404, 'Page not found', 'Check the address, or begin at the <a href="/">home page</a>.');
}

function candidates(language: string | undefined, status: 404 | 410): string[][] {
  const folders = language === undefined ? [[]] : [[language], []];
  const names = status === 410 ? ['410', '404'] : ['404'];
  return folders.flatMap((folder) => names.flatMap((name) => [[...folder, name, 'index.html'], [...folder, `${name}.html`]]));
}
