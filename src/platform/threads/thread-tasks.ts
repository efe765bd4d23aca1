import { isMarkedAsUntransferable, type MessagePort, parentPort, type Transferable } from 'node:worker_threads';
import { type FromWorker, packError, type ToWorker, unpackError } from './thread-messages.ts';

/** Functions of the calling thread, available to the task. Arguments and results are cloned. */
export type Calls = Record<string, (...args: never[]) => Promise<unknown>>;
export type Task = (input: never, calls: never) => unknown;

type Waiting = { run: number; resolve: (value: unknown) => void; reject: (error: Error) => void };

/** Makes this worker thread serve the tasks of a `ThreadPool`, one at a time. */
export function serveTasks(tasks: Readonly<Record<string, Task>>): void {
  if (!parentPort) throw new Error('not a worker thread');
  const port = parentPort;
  const waiting = new Map<number, Waiting>();
  let calls = 0;

  const callsOf = (run: number, names: readonly string[]): Calls =>
    Object.fromEntries(
      names.map((name) => [
        name,
        (...args: unknown[]) =>
          new Promise<unknown>((resolve, reject) => {
            calls += 1;
            waiting.set(calls, { run, resolve, reject });
            send(port, { kind: 'call', run, call: calls, name, args });
          }),
      ]),
    );

  async function perform({ run, task, input, calls: names }: Extract<ToWorker, { kind: 'run' }>): Promise<void> {
    try {
      send(port, { kind: 'begun', run });
      const work = tasks[task];
      if (!work) throw new Error(`no task "${task}"`);
      const value = await work(input as never, callsOf(run, names) as never);
      send(port, { kind: 'done', run, value }, ownBuffers(value));
    } catch (error) {
      send(port, { kind: 'failed', run, error: packError(error) });
    }
  }

  port.on('message', (message: ToWorker) => {
    if (message.kind === 'run') return void perform(message);
    const asked = waiting.get(message.call);
    waiting.delete(message.call);
    if (message.error) asked?.reject(unpackError(message.error));
    else asked?.resolve(message.value);
  });
}

function send(port: MessagePort, message: FromWorker, transfer: Transferable[] = []): void {
  port.postMessage(message, transfer);
}

/**
 * Buffers in a result, to be transferred instead of copied, since a task keeps no reference to them. Skips views of larger memory (Node's
 * pool for small buffers) and memory owned by a library.
 */
function ownBuffers(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
  if (value instanceof Uint8Array) {
    const { buffer } = value;
    const isWhole = buffer instanceof ArrayBuffer && value.byteLength === buffer.byteLength;
    if (isWhole && !isMarkedAsUntransferable(buffer)) found.add(buffer);
  } else if (value instanceof Map) for (const one of value.values()) ownBuffers(one, found);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) ownBuffers(one, found);
  return [...found];
}
