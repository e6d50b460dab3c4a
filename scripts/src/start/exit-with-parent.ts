// Loaded first into every process that we start (`node --import`): when the process that started it is gone,
// even killed outright, it ends as on Ctrl-C, and in any case ten seconds later.
if (process.channel) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => { process.exit(1); }, 10_000).unref();
  });
  // the channel alone must not keep a process alive that has nothing left to do
  process.channel.unref();
}
