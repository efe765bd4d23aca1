import { Inngest, NonRetriableError } from 'inngest';
import { isAppError } from './errors.ts';
import { JobLog } from './log/job-log.ts';
import { log } from './log/log.ts';

/** The job engine. Its address and signing come from the INNGEST_* variables, read by its SDK. */
export const jobs = new Inngest({ id: 'page-magic', middleware: [JobLog] });

/** Return value of `eventType(…).create(data, { id })`. */
interface Announced {
  name: string;
  data: Record<string, unknown>;
  /** Dedupe id: the engine ignores the same event for a day. */
  id?: string;
}

/** Max milliseconds that a person waits for the job engine to accept an event. */
const TIMEOUT_MS = 1000;

/**
 * Sends events to the job engine. Call it after the rows are committed, never inside a transaction. It does not throw: a failed event is
 * logged, and a sweep starts the work later.
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

/** Runs a step's work. Errors that a retry cannot fix (AppErrors other than `unavailable`) stop the retries. */
export async function failFast<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isAppError(error) || error.code === 'unavailable') throw error;
    throw new NonRetriableError(error.message, { cause: error });
  }
}

/** The reason of the AppError that failed a job, as serialised by the engine; `unknown` for any other error. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return /^[a-z_]+: ([a-z_]+)$/.exec(message)?.[1] ?? 'unknown';
}
