/**
 * Resolves when the process is asked to end: by a signal, or by the death of the process that started it and
 * holds a channel to it. A second signal ends it at once.
 */
export function untilAskedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { resolve(); });
    if (!process.connected) return;
    process.once('disconnect', () => { resolve(); });
    process.channel?.unref();
  });
}
