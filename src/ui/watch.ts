/** Polling interval in milliseconds, where no stream is available. */
const POLL_INTERVAL_MS = 1500;

/**
 * Follows the state of a job by URL, as a stream or by polling, until it is final. Failed requests are retried: a page outlives a
 * server restart. Returns a function that stops it.
 */
export function watch<T extends { isFinal: boolean }>(address: string, onState: (state: T) => void): () => void {
  let over = false;
  const stream = new EventSource(address);
  const stop = () => {
    over = true;
    stream.close();
    clearInterval(timer);
  };
  const receive = (state: T) => {
    if (over) return;
    if (state.isFinal) stop();
    onState(state);
  };
  stream.onmessage = (message) => receive(JSON.parse(message.data) as T);
  const timer = setInterval(async () => {
    const answer = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => null);
    if (answer?.ok) receive((await answer.json()) as T);
  }, POLL_INTERVAL_MS);
  return stop;
}
