/** Messages between a thread pool and its workers. `run` identifies the task, because an answer may arrive after its task has ended. */
export type ToWorker =
  | { kind: 'run'; run: number; task: string; input: unknown; calls: string[] }
  | { kind: 'answer'; run: number; call: number; value?: unknown; error?: PackedError };

export type FromWorker =
  | { kind: 'begun'; run: number }
  | { kind: 'done'; run: number; value: unknown }
  | { kind: 'failed'; run: number; error: PackedError }
  | { kind: 'call'; run: number; call: number; name: string; args: unknown[] };

/** An error for transfer between threads: a structured clone would lose its name and own fields. */
export interface PackedError {
  name: string;
  message: string;
  stack: string | undefined;
  fields: Record<string, unknown>;
  cause?: PackedError;
}

const BUILT_IN = new Set(['name', 'message', 'stack', 'cause']);
const MAX_CAUSES = 4;

export function packError(thrown: unknown, depth = 0): PackedError {
  if (!(thrown instanceof Error)) return { name: 'Error', message: String(thrown), stack: undefined, fields: {} };
  const { name, message, stack, cause } = thrown;
  const fields = Object.fromEntries(Object.entries(thrown).filter(([field, value]) => !BUILT_IN.has(field) && isCloneable(value)));
  const packed = { name, message, stack, fields };
  return cause === undefined || depth >= MAX_CAUSES ? packed : { ...packed, cause: packError(cause, depth + 1) };
}

/** Restores an error with its name and fields (`isAppError`, not `instanceof`). */
export function unpackError({ name, message, stack, fields, cause }: PackedError): Error {
  const error = new Error(message, cause && { cause: unpackError(cause) });
  Object.assign(error, fields, { name });
  if (stack) error.stack = stack;
  return error;
}

function isCloneable(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}
