import type { Compared } from '../others/compare.ts';
import { figuresOf } from '../figures.ts';
import type { EditTimes } from './edits.ts';
import { type LoggedStep, stepsOfEdit } from './step-log.ts';

/** Everything that a run found. */
export interface LargeRun {
  readonly pages: number;
  readonly database: 'SQLite' | 'PostgreSQL';
  readonly edits: readonly EditTimes[];
  readonly navigation: readonly EditTimes[];
  readonly steps: readonly LoggedStep[];
  /** The most that each part of the system held, in bytes. */
  readonly memory: ReadonlyMap<string, number>;
  readonly compared: readonly Compared[];
}

/** Tables of a report: the first row of each names its columns. */
export interface Tables {
  readonly edits: string[][];
  readonly ratios: string[][];
  readonly memory: string[][];
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const megabytes = (bytes: number): string => (bytes === 0 ? 'not known' : `${Math.round(bytes / 1e6)} MB`);

/** The run as tables. */
export function tablesOf(run: LargeRun): Tables {
  return {
    edits: [['', 'p50', 'p95', 'longest'], ...editRows('One entry', run.edits, run.steps), ...editRows('Navigation', run.navigation, run.steps)],
    ratios: ratioRows(run),
    memory: [['', 'most held'], ...[...run.memory].map(([name, bytes]) => [name, megabytes(bytes)])],
  };
}

function editRows(name: string, edits: readonly EditTimes[], steps: readonly LoggedStep[]): string[][] {
  if (edits.length === 0) return [];
  const live = edits.map(({ pressed, served }) => served - pressed);
  const byStep = new Map<string, number[]>();
  for (const { pressed, served } of edits) {
    for (const [step, took] of stepsOfEdit(steps, pressed, served)) byStep.set(step, [...(byStep.get(step) ?? []), took]);
  }
  return [
    row(`**${name}: publish → live**`, live),
    row('the CMS has saved it', edits.map(({ pressed, saved }) => saved - pressed)),
    ...[...byStep].map(([step, took]) => row(step, took)),
  ];
}

function row(name: string, measures: readonly number[]): string[] {
  const { median, p95, largest } = figuresOf(measures);
  return [name, seconds(median), seconds(p95), seconds(largest)];
}

/** Everything against plain `astro build`, in the same run on the same content. */
function ratioRows({ edits, navigation, compared }: LargeRun): string[][] {
  const plain = compared.find(({ name }) => name === 'astro build')?.took?.seconds ?? Number.NaN;
  const live = (name: string, times: readonly EditTimes[]): { name: string; seconds: number; memory: string } | undefined =>
    times.length === 0 ? undefined : { name, seconds: figuresOf(times.map(({ pressed, served }) => served - pressed)).median / 1000, memory: '' };
  const all = [
    live('ours, one entry edited, publish → live', edits),
    live('ours, a change on every page, publish → live', navigation),
    ...compared.map(({ name, took }) => (took ? { name, seconds: took.seconds, memory: megabytes(took.memory) } : { name, seconds: Number.NaN, memory: '' })),
  ].filter((line) => line !== undefined);
  return [
    ['', 'seconds', 'against astro build', 'memory'],
    ...all.map(({ name, seconds: took, memory }) => (Number.isNaN(took) ? [name, 'not installed', '', ''] : [name, took.toFixed(2), (took / plain).toFixed(2), memory])),
  ];
}
