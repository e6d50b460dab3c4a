import { plainAnswer, revalidate, type Answer, type Asked } from './answer.ts';
import { findFile } from './find-file.ts';
import type { GonePages } from './gone-pages.ts';
import type { ReleaseFolder } from './release-folder.ts';
import { typeOf } from './types.ts';
import { variantOf } from './variants.ts';

/** A page that is kept back comes again: who asks later must not get what was remembered of now. */
const comeBack = { 'retry-after': '60', 'cache-control': 'no-store' };

/**
 * The release's own page for an address that shows none, in the language of the address where it has that.
 * @param status 503 for what names somebody's story that was withdrawn a moment ago: only for as long as no release can be built
 * @param gone a page that is kept back itself is not shown here either
 * @param segments of the address
 */
export async function errorPage(release: ReleaseFolder, gone: GonePages, segments: readonly string[], status: 404 | 410 | 503, asked: Asked): Promise<Answer> {
  const security = release.headersFor('/');
  for (const candidate of candidates(segments[0], status)) {
    if (await gone.isPaused(`/${candidate.join('/')}`.replace(/index\.html$/, ''))) continue;
    const found = await findFile(release.publicDir, candidate);
    if (!found) continue;
    const { bytes, headers } = await variantOf(found, asked.header('accept-encoding'));
    const described = { 'content-type': typeOf(found.file), 'content-length': String(bytes.size) };
    return { status, headers: { ...security, ...(status === 503 ? comeBack : revalidate), ...headers, ...described }, body: { file: bytes.file } };
  }
  return plainPage(status);
}

function plainPage(status: 404 | 410 | 503): Answer {
  switch (status) {
    case 503: return plainAnswer(503, 'This page is being changed', 'Please come back in a minute. In danger, or if someone is badly hurt, call <a href="tel:999">999</a>.', comeBack);
    case 410: return plainAnswer(410, 'This page was taken down', 'The council has withdrawn it.');
    case 404: return plainAnswer(404, 'Page not found', 'Check the address, or begin at the <a href="/">home page</a>.');
  }
}

function candidates(language: string | undefined, status: 404 | 410 | 503): string[][] {
  const folders = language === undefined ? [[]] : [[language], []];
  const names = status === 410 ? ['410', '404'] : [String(status)];
  return folders.flatMap((folder) => names.flatMap((name) => [[...folder, name, 'index.html'], [...folder, `${name}.html`]]));
}
