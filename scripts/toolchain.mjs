// Entry of `npm start`, `npm test` and the root scripts: plain JavaScript without dependencies, for any Node ≥ 20.
// Brings what is missing (Node, pnpm, packages), then hands over to TypeScript under the pinned Node.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './toolchain/install.mjs';
import { handOver } from './toolchain/processes.mjs';
import { Stop, leaveOutputAlone, say } from './toolchain/say.mjs';
import { bringTools } from './toolchain/tools.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What each word runs; anything else is a program with its arguments, run with the pinned tools on PATH. */
const entries = { start: 'scripts/src/start/main.ts', test: 'scripts/src/test/main.ts' };

const [word, ...rest] = process.argv.slice(2);

try {
  if (word === undefined) throw new Stop('Say what to run: `npm start`, `npm test`, or `.toolchain/run pnpm …`.');
  const entry = entries[word];
  if (!entry) leaveOutputAlone();
  const tools = await bringTools(root);
  await installPackages(root, tools);
  process.exitCode = entry
    ? await handOver('node', [entry, ...rest], { tools, cwd: root, own: true })
    : await handOver(word, rest, { tools, cwd: process.cwd(), own: false });
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  say(error.message);
  process.exitCode = 1;
}
