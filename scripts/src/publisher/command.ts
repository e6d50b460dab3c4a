import { readEnvironment } from '../lib/environment.ts';
import { readSecrets } from '../lib/secrets.ts';
import { takeUpSettings } from '../lib/settings-file.ts';
import { publisherClient, type PublisherClient } from './client.ts';
import { statusInWords } from './words.ts';
import { messageOf } from '../lib/errors.ts';

const usage = `Usage:
  pnpm publisher status         what is live, what waits, what failed, and the releases that are kept
  pnpm publisher rollback [id]  put an older release back, minus all that was unpublished since, and stay there
  pnpm publisher unlock         go on after a rollback
  pnpm publisher allow-shrink   let the next release be much smaller than the live one`;

const commands: Record<string, (client: PublisherClient, argument: string | undefined) => Promise<string>> = {
  status: async (client) => statusInWords(await client.status(), await client.releases()),
  rollback: async (client, id) =>
    `Release ${await client.rollBack(id)} is live. Nothing new goes out until "pnpm publisher unlock"; what is unpublished still goes away.`,
  unlock: async (client) => {
    await client.unlock();
    return 'Unlocked. What was published meanwhile goes live now.';
  },
  'allow-shrink': async (client) => {
    await client.allowShrink();
    return 'The next release may be much smaller than the live one. The publisher tries again now.';
  },
};

const [name, argument] = process.argv.slice(2);
const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = name === undefined || name === 'help' ? 0 : 2;
} else {
  try {
    takeUpSettings();
    const { dataDir, publisherUrl, publisherSecret } = readEnvironment(process.env);
    const secret = publisherSecret ?? (await readSecrets(dataDir))['PUBLISHER_SECRET'];
    if (!secret) throw new Error(`There is no PUBLISHER_SECRET in the environment and none in ${dataDir}/secrets.json. Start the system with npm start first.`);
    process.stdout.write(`${await command(publisherClient(publisherUrl, secret), argument)}\n`);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}
