import { readFile } from 'node:fs/promises';

const text = await readFile(new URL('Caddyfile', import.meta.url), 'utf8');
const lines = text.split('\n').map((line) => line.trim());

/** What Caddy says of a request in its access log: https://caddyserver.com/docs/logging */
const fields = [
  ...['remote_ip', 'remote_port', 'client_ip', 'proto', 'method', 'host', 'headers', 'transfer_encoding', 'tls'].map((name) => `request>${name}`),
  'resp_headers', 'user_id', 'bytes_read', 'size', 'duration',
];

test('the list of pages says nothing of who opened them, nor when', () => {
  expect(lines).toEqual(expect.arrayContaining(fields.map((field) => `${field} delete`)));
  expect(lines).toContain('request>uri regexp "[?#].*" ""');
  expect(lines).toContain('time_format "2006"');
});

test('the list is a file in memory: no network, so that no page waits for who counts, and no copy on standard error', () => {
  expect(text.match(/output .*/g)).toEqual(['output file /views/views.log {']);
  expect(lines).toContain('roll_disabled');
});

test('there is no other log of requests', () => {
  expect(lines).toContain('exclude http.log.access http.log.error');
  expect(lines.filter((line) => /^log\b/.test(line))).toHaveLength(2);
});

test('only what a person opens in a browser comes on it', () => {
  const start = lines.indexOf('@uncounted not {');
  expect(lines.slice(start + 1, start + 7)).toEqual(['method GET', 'path */', 'header Sec-Fetch-Dest document', 'header !Sec-Purpose', 'header !Purpose', '}']);
  expect(lines[start + 7]).toBe('log_skip @uncounted');
});

test('the preview is under the admin’s name alone, and hears of no session', () => {
  const admin = text.slice(text.indexOf('{$ADMIN_URL} {'));
  expect(admin).toMatch(/handle_path \/preview\/\* \{\s+reverse_proxy preview:4402 \{\s+header_up -Cookie\s+header_up -Authorization\s+\}/);
  expect(text.match(/preview:4402/g)).toHaveLength(1);
  // where the CMS hands drafts over is passed on by nobody
  expect(text).not.toContain('/drafts');
});

test('the site has the list, and the admin does not', () => {
  const site = text.slice(text.indexOf('{$SITE_URL} {'), text.indexOf('{$ADMIN_URL} {'));
  expect(site).toContain('\timport views\n');
  expect(text.match(/import views/g)).toHaveLength(1);
});
