/** A problem that a person can mend: its message is shown without a stack. */
export class Stop extends Error {}
/** Shows one line to the person at the terminal. */
export function say(line: string): void;
/**
 * Runs a long step, saying that it began, every ten seconds that it goes on, and how long it took.
 * @param title what is being done, as "Installing packages"
 */
export function step<T>(title: string, work: () => Promise<T>): Promise<T>;
