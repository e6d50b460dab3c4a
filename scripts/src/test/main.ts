// `npm test`: every check, one line each. `npm test -- <words>` runs only the checks whose names hold one of the words.
import '../start/exit-with-parent.ts';
import { availableParallelism } from 'node:os';
import { say, Stop } from '../../toolchain/say.mjs';
import { buildAll, buildTypes } from '../start/built.ts';
import { checks } from './checks.ts';
import { cleanTreeCheck } from './clean-tree.ts';
import { summary } from './counts.ts';
import { runAll } from './run-all.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!stopping.signal.aborted) say(`Stopping, as ${signal} asks.`);
    stopping.abort();
  });
}

const words = process.argv.slice(2);
const chosen = checks.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));

try {
  if (chosen.length === 0) throw new Stop(`No check has such a name. There are: ${checks.map(({ name }) => name).join(', ')}.`);
  const cleanTree = await cleanTreeCheck();
  await buildTypes(stopping.signal);
  const built = buildAll(stopping.signal);
  const counts = await runAll([...chosen, cleanTree], Math.min(2, availableParallelism()), stopping.signal, say, built);
  say(summary(counts));
  process.exitCode = counts.failed > 0 || stopping.signal.aborted ? 1 : 0;
} catch (error) {
  say(error instanceof Stop ? error.message : error instanceof Error ? String(error.stack) : String(error));
  say(summary({ passed: 0, failed: 1, skipped: 0 }));
  process.exitCode = 1;
}
process.exit();
