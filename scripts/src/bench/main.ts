import { messageOf } from '../lib/errors.ts';
import { takeUpSettings } from '../lib/settings-file.ts';
import { benchPublish } from './publish.ts';

const benches: Record<string, (out: (line: string) => void) => Promise<boolean>> = { publish: benchPublish };

const name = process.argv[2] ?? '';
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench) {
  try {
    takeUpSettings();
    if (!(await bench((line) => process.stdout.write(`${line}\n`)))) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write(`Usage: pnpm bench ${Object.keys(benches).join('|')}, while the system runs\n`);
  process.exitCode = 2;
}
