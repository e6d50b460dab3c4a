import { parseArgs } from 'node:util';
import { messageOf } from '../lib/errors.ts';
import { takeUpSettings } from '../lib/settings-file.ts';
import { writeSnapshotFolder } from './content/snapshot-file.ts';
import { benchLarge } from './large/bench-large.ts';
import { benchPublish } from './publish.ts';
import { benchScale } from './scale/bench-scale.ts';

const options = { pages: { type: 'string' }, edits: { type: 'string' }, database: { type: 'string' }, out: { type: 'string' } } as const;

type Wishes = Readonly<Partial<Record<keyof typeof options, string>>>;
type Bench = (say: (line: string) => void, wishes: Wishes) => Promise<boolean>;

const benches: Readonly<Record<string, Bench>> = {
  /** Of the running system; with `--pages` of a system of its own, with so much content. */
  publish: (say, { pages, edits = '50', database }) =>
    pages === undefined ? benchPublish(say) : benchLarge(say, { pages: Number(pages), edits: Number(edits), database }),
  /** Of building alone, by the size of the site; `--pages 100,1000` for other sizes than the usual. */
  scale: (say, { pages }) => benchScale(say, pages?.split(',').map(Number)),
  /** No benchmark: content to measure with, as a snapshot that `site` can render. */
  async snapshot(say, { pages = '10000', out }) {
    if (out === undefined) throw new Error('Say where: snapshot --pages 10000 --out <folder>');
    await writeSnapshotFolder(Number(pages), out);
    say(`${pages} pages: ${out}/snapshot.json, and ${out}/media`);
    return true;
  },
};

const usage = `Usage: npm run bench publish                                         the system that runs
       npm run bench publish -- --pages <number> [--edits 50] [--database postgres://…]
       npm run bench scale [-- --pages 100,1000]
       npm run bench snapshot -- --pages <number> --out <folder>`;

const { positionals: [name = ''], values } = parseArgs({ allowPositionals: true, options });
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench) {
  try {
    takeUpSettings();
    if (!(await bench((line) => process.stdout.write(`${line}\n`), values))) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
}
