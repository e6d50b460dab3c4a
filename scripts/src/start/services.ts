import path from 'node:path';
import { projectRoot, type Environment } from '../lib/environment.ts';
import { publisherAllocation, publisherCommandLine } from '../publisher/command-line.ts';
import type { Service } from './service.ts';

const cmsFolder = path.join(projectRoot, 'cms');

/**
 * The four processes of the system.
 * @param shared the environment that all of them get
 */
export function services(environment: Environment, shared: NodeJS.ProcessEnv): Record<'cms' | 'publisher' | 'preview' | 'web', Service> {
  const local = environment.host === '0.0.0.0' ? '127.0.0.1' : environment.host;
  return {
    cms: {
      name: 'cms',
      args: [path.join(cmsFolder, 'node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
      cwd: cmsFolder,
      env: shared,
      address: `http://${local}:${environment.cmsPort}/_health`,
      problemIn: (line) => (/\berror:/.test(line) ? line : undefined),
    },
    publisher: {
      name: 'publisher',
      args: [...publisherCommandLine],
      cwd: projectRoot,
      env: { ...shared, ...publisherAllocation },
      address: `http://${local}:${environment.publisherPort}/healthz`,
      problemIn: problemInJson,
    },
    // a process of its own, so that no draft comes near what makes releases
    preview: {
      name: 'preview',
      args: [path.join(projectRoot, 'scripts/src/preview/main.ts')],
      cwd: projectRoot,
      env: shared,
      address: `http://${local}:${environment.previewPort}/healthz`,
      problemIn: problemInJson,
    },
    web: {
      name: 'web',
      args: [path.join(projectRoot, 'scripts/src/web/main.ts')],
      cwd: projectRoot,
      env: shared,
      address: `http://${local}:${environment.sitePort}/`,
      problemIn: problemInJson,
    },
  };
}

const serious = new Set(['warn', 'error', 'fatal']);

/** The message of a line of our own logger, where it is a warning or worse. */
function problemInJson(line: string): string | undefined {
  try {
    const said: unknown = JSON.parse(line);
    if (typeof said !== 'object' || said === null || !('level' in said) || !('msg' in said)) return undefined;
    return serious.has(String(said.level)) ? String(said.msg) : undefined;
  } catch {
    return undefined;
  }
}
