import { forgetChecked } from './checks/check.ts';
import { renewWorker } from './render/ready-worker.ts';

/** Lets go of all content that making and checking releases keeps in memory, in this process and its own. */
export async function forgetContent(): Promise<void> {
  forgetChecked();
  await renewWorker();
}
