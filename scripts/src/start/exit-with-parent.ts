// Loaded first into every process that we start (`node --import`): when the process that started it is gone,
// even killed outright, it ends as on Ctrl-C, and in any case twelve seconds later.
if (process.channel) {
  // for this process alone: a worker that it forks has a channel of its own, with another use
  const own = process.execArgv.findIndex((argument) => argument.endsWith('exit-with-parent.ts'));
  if (own > 0) process.execArgv.splice(own - 1, 2);
  process.once('disconnect', () => {
    send('SIGTERM');
    setTimeout(() => { send('SIGKILL'); }, 12_000).unref();
  });
  // the channel alone must not keep a process alive that has nothing left to do
  process.channel.unref();
}

/** To all that it started too, where it leads a group of its own. */
function send(signal: NodeJS.Signals): void {
  try {
    process.kill(-process.pid, signal);
  } catch {
    process.kill(process.pid, signal);
  }
}
