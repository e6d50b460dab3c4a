/** What the site's own messages quote of an entry stands in these marks. */
const quoted = /“[^”]*”/g;
/** As it stands in a line of JSON: messages of libraries quote what they were given. */
const quotedInJson = /\\"(?:[^"\\]|\\(?!"))*\\"/g;
const upload = /\/uploads\/[^\s"\\,;)”]+/g;
/** The address of an entry is made of its title. */
const page = /\/(about|commitments|events|guides|news|refugee-week|services|stories)\/(?![\w/-]+\.ts\b)[^\s"\\,;)”]+/g;

/**
 * Words for a log or a mail without what they may quote of an entry: neither can be made to forget.
 * @param text an error's message, or a whole line of the log
 */
export function withoutContent(text: string): string {
  return text.replaceAll(quoted, '“…”').replaceAll(quotedInJson, '\\"…\\"').replaceAll(upload, '/uploads/…').replaceAll(page, '/$1/…');
}
