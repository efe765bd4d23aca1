import { AsyncLocalStorage } from 'node:async_hooks';
import { redact } from './redact.ts';
import { REQUEST_ID_HEADER } from './request-id.ts';

type Level = 'info' | 'warn' | 'error';
type Value = string | number | boolean | null | undefined;

/** Fields of one event. Ids and numbers only: never an address, a name, or user text. */
export interface LogFields {
  accountId?: string | null | undefined;
  error?: unknown;
  [name: string]: unknown;
}

/** Fields added to every line within the scope. */
export interface LogScope {
  requestId?: string;
  runId?: string;
  job?: string;
}

/** Additional reporter of unexpected errors; set once at startup. */
export type ErrorSink = (error: unknown, context: Record<string, Value>) => void;

// On the global object, because Next evaluates this file once per bundle.
const held = globalThis as typeof globalThis & { pageMagicLogScope?: AsyncLocalStorage<LogScope>; pageMagicErrorSink?: ErrorSink };
held.pageMagicLogScope ??= new AsyncLocalStorage();

/** Runs `work` with these fields on each of its log lines. */
export const inLogScope = <T>(scope: LogScope, work: () => T): T => held.pageMagicLogScope!.run(scope, work);

export function reportErrorsTo(sink: ErrorSink): void {
  held.pageMagicErrorSink = sink;
}

/**
 * Structured log: one JSON line per event in production, human-readable elsewhere. `event` is a stable name (`action.failed`). Unexpected
 * errors also go to the error reporter, if there is one.
 */
export const log = {
  info: (event: string, fields: LogFields = {}) => write('info', event, fields),
  warn: (event: string, fields: LogFields = {}) => write('warn', event, fields),
  error: (event: string, fields: LogFields = {}) => write('error', event, fields),
};

function write(level: Level, event: string, { error, ...fields }: LogFields): void {
  const scope = held.pageMagicLogScope!.getStore();
  const time = new Date().toISOString();
  const emit = (known: LogScope) => {
    const plain = plainFields({ ...known, ...fields });
    const line = { time, level, event, ...plain, ...(error !== undefined && { error: describeError(error) }) };
    const out = level === 'info' ? process.stdout : process.stderr;
    out.write(`${process.env.NODE_ENV === 'production' ? JSON.stringify(line) : readable(line)}\n`);
    if (level === 'error' && error !== undefined) held.pageMagicErrorSink?.(error, { event, ...plain });
  };
  if (scope || fields.requestId || !process.env.NEXT_RUNTIME) emit(scope ?? {});
  else void requestScope().then(emit);
}

/** The request id that the proxy assigned to Next's current request. */
async function requestScope(): Promise<LogScope> {
  const requestId = await currentRequestId();
  return requestId ? { requestId } : {};
}

/** Id of Next's current request; undefined outside one. */
export async function currentRequestId(): Promise<string | undefined> {
  const known = held.pageMagicLogScope!.getStore()?.requestId;
  if (known || !process.env.NEXT_RUNTIME) return known;
  try {
    const { headers } = await import('next/headers');
    return (await headers()).get(REQUEST_ID_HEADER) ?? undefined;
  } catch {
    return undefined;
  }
}

function plainFields(fields: Record<string, unknown>): Record<string, Value> {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    kept.map(([name, value]) => [
      name,
      typeof value === 'number' || typeof value === 'boolean' || value === null ? value : redact(String(value)),
    ]),
  );
}

interface ErrorLine {
  name: string;
  message: string;
  code?: string;
  stack?: string;
  cause?: ErrorLine;
}

/** An error with its causes, without the values in driver messages. */
export function describeError(error: unknown, depth = 0): ErrorLine {
  if (!(error instanceof Error)) return { name: typeof error, message: redact(String(error)) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    name: error.name,
    message: redact(error.message),
    ...(code && { code }),
    ...(error.stack && { stack: redact(error.stack) }),
    ...(error.cause !== undefined && depth < 4 && { cause: describeError(error.cause, depth + 1) }),
  };
}

function readable({ time, level, event, error, ...fields }: Record<string, unknown> & { error?: ErrorLine }): string {
  const facts = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  const chain: string[] = [];
  for (let one = error; one; one = one.cause)
    chain.push(`${chain.length > 0 ? 'caused by ' : ''}${one.stack ?? `${one.name}: ${one.message}`}`);
  return [`${String(time).slice(11, 23)} ${level} ${[event, ...facts].join(' ')}`, ...chain].join('\n');
}
