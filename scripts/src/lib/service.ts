import { once } from 'node:events';
import { createServer } from 'node:net';
import { EnvironmentError } from './environment.ts';
import { untilAskedToEnd } from './signals.ts';
import { codeOf } from './errors.ts';

/** Longest time to end in, in milliseconds: whoever asked does not wait longer. */
const patience = 5000;

/** A port that another program uses, with the variable that sets it. */
export class PortTaken extends Error {
  constructor(variable: string, port: number) {
    super(`${variable} is ${port}, and another program uses this port. End that program, or set ${variable} to another port.`);
  }
}

/**
 * Runs a service until the process is asked to end. What a person can mend is said on standard error in one line.
 * @param begin starts the service and returns what stops it
 */
export async function runService(begin: () => Promise<{ stop(): Promise<void> }>): Promise<void> {
  try {
    const asked = untilAskedToEnd();
    const service = await begin();
    await asked;
    setTimeout(() => { process.exit(1); }, patience).unref();
    await service.stop();
  } catch (error) {
    if (!(error instanceof EnvironmentError || error instanceof PortTaken)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/**
 * Listens, or tells which variable names a port that is taken.
 * @throws {PortTaken}
 */
export async function listening<T>(variable: string, port: number, listen: () => Promise<T>): Promise<T> {
  try {
    return await listen();
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') throw new PortTaken(variable, port);
    throw error;
  }
}

/** @throws {Error} of the kind `EADDRINUSE` where the port is taken */
export async function portIsFree(host: string, port: number): Promise<void> {
  const probe = createServer().listen(port, host);
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}
