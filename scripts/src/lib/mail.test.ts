import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { atEnd, cleanUp, temporaryFolder } from '../testing/clean-up.ts';
import { createMail } from './mail.ts';

const mail = { subject: 'Publishing fails', text: 'Nothing could be published.\n' };
const now = () => new Date('2026-03-01T12:00:00.000Z');
const from = 'Sanctuary <no-reply@example.gov.uk>';

afterEach(cleanUp);

/** Takes every mail, as the simplest mail server would. */
async function mailServer() {
  const taken: string[] = [];
  const server = createServer((socket) => {
    let inMail = false;
    socket.write('220 ready\r\n');
    createInterface({ input: socket }).on('line', (line) => {
      taken.push(line);
      if (inMail && line !== '.') return;
      if (line === 'DATA') inMail = true;
      else if (line === '.') inMail = false;
      socket.write(line === 'DATA' ? '354 go on\r\n' : line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
      if (line === 'QUIT') socket.end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEnd(async () => {
    server.close();
    await once(server, 'close');
  });
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, taken };
}

it('sends through the mail server', async () => {
  const { url, taken } = await mailServer();
  const dir = await temporaryFolder();
  await createMail({ smtpUrl: url, from, to: 'web@example.gov.uk', dir, now })(mail);
  expect(taken).toEqual(expect.arrayContaining(['RCPT TO:<web@example.gov.uk>', 'Subject: Publishing fails', 'Nothing could be published.']));
  expect(await readdir(dir)).toEqual([]);
});

it('fails where the mail server does not answer', async () => {
  const send = createMail({ smtpUrl: 'smtp://127.0.0.1:9', from, to: 'web@example.gov.uk', dir: await temporaryFolder(), now });
  await expect(send(mail)).rejects.toThrow();
});

it.each([
  ['no mail server', undefined, 'web@example.gov.uk'],
  ['nobody to send it to', 'smtp://127.0.0.1:9', undefined],
])('keeps the mail where there is %s', async (_, smtpUrl, to) => {
  const dir = path.join(await temporaryFolder(), 'mail');
  await createMail({ smtpUrl, from, to, dir, now })(mail);
  expect(await readdir(dir)).toEqual(['2026-03-01T12-00-00-000Z-publishing-fails.eml']);
  expect(await readFile(path.join(dir, '2026-03-01T12-00-00-000Z-publishing-fails.eml'), 'utf8')).toContain('Nothing could be published.');
});
