import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves once a server answers, with any status: a busy machine may take long to start one. */
export async function untilAnswered(port: number): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(200)) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (isUp) return;
  }
  throw new Error(`nobody answers at port ${port}`);
}
