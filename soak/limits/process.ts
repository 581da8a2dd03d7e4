import { type Attempt, LIMITS } from './limits.ts';
import { openApp } from './open.ts';

/** One of two application processes: makes the attempts it is handed, all at once, and says how many were taken. */
const { app, close } = openApp(process.argv[2] ?? '');

process.on('message', async ({ limit, attempts }: { limit: number; attempts: readonly Attempt[] }) => {
  const tried = LIMITS[limit];
  if (!tried) return;
  const answers = await Promise.allSettled(attempts.map((attempt) => tried.attempt(app, attempt)));
  process.send?.({
    taken: answers.filter((each) => each.status === 'fulfilled' && each.value.ok).length,
    thrown: answers.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : [])),
  });
});
process.on('disconnect', () => void close());
process.send?.('ready');
