import { publisherState } from '@sanctuary/shared-types';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Clock } from '../lib/clock.ts';
import type { Parts } from './parts.ts';
import type { Step } from './steps.ts';

/** What Prometheus reads. */
export interface Metrics {
  readonly contentType: string;
  readonly text: () => Promise<string>;
  readonly stepTook: (step: Step, seconds: number) => void;
  readonly attempted: (outcome: 'released' | 'unchanged' | 'failed') => void;
}

export function createMetrics({ memory, search, searchFault }: Pick<Parts, 'memory' | 'search' | 'searchFault'>, clock: Clock): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({ name: `sanctuary_publisher_${name}`, help, registers, collect() { this.set(value()); } });

  new Gauge({
    name: 'sanctuary_publisher_state',
    help: 'State of the publisher: 1 for the one that it is in',
    labelNames: ['state'],
    registers,
    collect() { for (const state of publisherState.options) this.set({ state }, memory.known.state === state ? 1 : 0); },
  });
  const seconds = (instant: string | null) => (instant === null ? 0 : Date.parse(instant) / 1000);
  gauge('last_success_timestamp_seconds', 'When the public site was last known to show all that is published', () => seconds(memory.known.lastSuccess));
  gauge('failing_seconds', 'For how long every attempt has failed; 0 when the last one did not', () => {
    const { failingSince } = memory.known;
    return failingSince === null ? 0 : Math.max(0, clock.now().getTime() / 1000 - seconds(failingSince));
  });
  gauge('alarm', '1 while publishing has failed for so long that people were told', () => (memory.known.warned ? 1 : 0));
  gauge('locked', '1 while a rollback holds the site', () => (memory.known.lock ? 1 : 0));
  gauge('held_entries', 'Entries held back', () => memory.known.held.length);
  gauge('release_pages', 'Pages of the live release', () => memory.known.live?.pages ?? 0);
  gauge('search_behind', '1 while search does not find the pages of the live release', () => (search.release === memory.known.live?.id ? 0 : 1));
  gauge('search_failing', '1 while the search indexes cannot be made', () => (searchFault.reason === null ? 0 : 1));
  const attempts = new Counter({ name: 'sanctuary_publisher_attempts_total', help: 'Looks at the CMS, by what came of them', labelNames: ['outcome'], registers });
  const builds = new Counter({ name: 'sanctuary_publisher_builds_total', help: 'Builds, finished or not', registers });
  const durations = new Histogram({
    name: 'sanctuary_publisher_step_duration_seconds',
    help: 'How long each step took',
    labelNames: ['step'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300],
    registers,
  });

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    stepTook(step, took) {
      durations.observe({ step }, took);
      if (step === 'build') builds.inc();
    },
    attempted: (outcome) => { attempts.inc({ outcome }); },
  };
}
