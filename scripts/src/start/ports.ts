import { createServer } from 'node:net';
import { Stop } from '../../toolchain/say.mjs';
import type { Environment } from '../lib/environment.ts';
import { codeOf } from '../lib/errors.ts';

/**
 * Makes sure, before anything long is begun, that each server can have its port.
 * @throws {Stop} naming the variable, its value and the remedy
 */
export async function checkPorts(environment: Environment): Promise<void> {
  const ports = {
    CMS_PORT: environment.cmsPort,
    SITE_PORT: environment.sitePort,
    PUBLISHER_PORT: environment.publisherPort,
    PREVIEW_PORT: environment.previewPort,
  };
  for (const [name, port] of Object.entries(ports)) await checkPort(name, port, environment.host);
}

async function checkPort(name: string, port: number, host: string): Promise<void> {
  try {
    await listenOnce(port, host);
  } catch (error) {
    throw new Stop(reasons[codeOf(error) ?? '']?.(name, port, host) ?? `${name} ${port} cannot be used: ${String(error)}`);
  }
}

const reasons: Readonly<Record<string, (name: string, port: number, host: string) => string>> = {
  EADDRINUSE: (name, port) =>
    `${name} ${port} is taken by another program. Stop that one, or choose another port: ${name}=${port + 1} npm start`,
  EACCES: (name, port) =>
    `${name} ${port} may not be used without special rights. Choose one above 1023: ${name}=${port + 8000} npm start`,
  EADDRNOTAVAIL: (_name, _port, host) =>
    `HOST ${host} is no address of this machine. Leave it out, or set one that \`hostname -I\` shows.`,
  ENOTFOUND: (_name, _port, host) => `HOST ${host} is not known. Leave it out, or set an address of this machine.`,
};

function listenOnce(port: number, host: string): Promise<void> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => { server.close(() => { resolve(); }); });
  });
}
