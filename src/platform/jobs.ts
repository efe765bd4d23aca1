import { Inngest, NonRetriableError } from 'inngest';
import { isAppError } from './errors.ts';
import { JobLog } from './job-log.ts';
import { log } from './log.ts';

/** The job engine. Where it is, and whether its calls are signed, comes from the INNGEST_* variables that its SDK reads. */
export const jobs = new Inngest({ id: 'page-magic', middleware: [JobLog] });

/** Result of `eventType(…).create(data, { id })`. */
interface Announced {
  name: string;
  data: Record<string, unknown>;
  /** Says which happening this is: sent again with it, it is the same event, for a day. */
  id?: string;
}

/** Milliseconds that a person may be kept waiting for the job engine to take an event. */
const TIMEOUT_MS = 1000;

/**
 * Tells the job engine what has happened. Call it once the rows are committed, never inside a transaction. It does not
 * throw: an event that is not taken is named in the log, and a sweep finds what it should have begun.
 */
export async function announce(...events: Announced[]): Promise<void> {
  if (events.length === 0) return;
  const names = events.map(({ name, id }) => `${name}${id ? ` (${id})` : ''}`).join(', ');
  const lost = (error: unknown) => log.warn('event.not_announced', { events: names, error });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, TIMEOUT_MS);
  });
  await Promise.race([jobs.send(events).catch(lost), late]);
  clearTimeout(timer);
}

/** Runs what a step does. What trying again cannot change, an AppError other than `unavailable`, ends the tries at once. */
export async function failFast<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isAppError(error) || error.code === 'unavailable') throw error;
    throw new NonRetriableError(error.message, { cause: error });
  }
}

/** The reason of an AppError that a job failed with, as it comes back from the engine; `unknown` for any other error. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return /^[a-z_]+: ([a-z_]+)$/.exec(message)?.[1] ?? 'unknown';
}
