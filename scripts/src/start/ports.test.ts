import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { readEnvironment } from '../lib/environment.ts';
import { checkPorts } from './ports.ts';

const environmentWith = (variables: Record<string, string>) =>
  readEnvironment({ CMS_PORT: '0', SITE_PORT: '0', PUBLISHER_PORT: '0', PREVIEW_PORT: '0', ...variables });

test('free ports are passed', async () => {
  await expect(checkPorts(environmentWith({}))).resolves.toBeUndefined();
});

test.each(['CMS_PORT', 'SITE_PORT', 'PUBLISHER_PORT', 'PREVIEW_PORT'])('%s that another program has is named, with the remedy', async (name) => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(checkPorts(environmentWith({ [name]: String(port) }))).rejects.toThrow(
    `${name} ${port} is taken by another program. Stop that one, or choose another port: ${name}=${port + 1} npm start`,
  );
  other.close();
});

test('an address that is not this machine’s is named', async () => {
  await expect(checkPorts(environmentWith({ HOST: '192.0.2.1' }))).rejects.toThrow('HOST 192.0.2.1 is no address of this machine');
});
