import { parseArgs } from 'node:util';
import { messageOf } from '../lib/errors.ts';
import { takeUpSettings } from '../lib/settings-file.ts';
import { writeSnapshotFolder } from './content/snapshot-file.ts';
import { benchPublish } from './publish.ts';

/** What the command line may say after the name of the benchmark. */
interface Wishes {
  readonly pages: number | undefined;
  readonly out: string | undefined;
}

type Bench = (out: (line: string) => void, wishes: Wishes) => Promise<boolean>;

const benches: Readonly<Record<string, Bench>> = {
  publish: benchPublish,
  async snapshot(out, { pages = 10_000, out: folder }) {
    if (folder === undefined) throw new Error('Say where: snapshot --pages 10000 --out <folder>');
    await writeSnapshotFolder(pages, folder);
    out(`${pages} pages: ${folder}/snapshot.json, and ${folder}/media`);
    return true;
  },
};

const { positionals: [name = ''], values } = parseArgs({ allowPositionals: true, options: { pages: { type: 'string' }, out: { type: 'string' } } });
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench) {
  try {
    takeUpSettings();
    const wishes = { pages: values.pages === undefined ? undefined : Number(values.pages), out: values.out };
    if (!(await bench((line) => process.stdout.write(`${line}\n`), wishes))) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write(`Usage: pnpm bench ${Object.keys(benches).join('|')} [--pages <number>]\n`);
  process.exitCode = 2;
}
