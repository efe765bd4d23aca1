/** Milliseconds between questions where no stream is to be had. */
const ASK_EVERY = 1500;

/**
 * Follows work whose state an address tells, as a stream or when asked, until it is final. What cannot be reached now is
 * asked again: a page outlives a server that starts anew. Returns how to stop.
 */
export function watch<T extends { isFinal: boolean }>(address: string, onState: (state: T) => void): () => void {
  let over = false;
  const stream = new EventSource(address);
  const stop = () => {
    over = true;
    stream.close();
    clearInterval(timer);
  };
  const heard = (state: T) => {
    if (over) return;
    if (state.isFinal) stop();
    onState(state);
  };
  stream.onmessage = (message) => heard(JSON.parse(message.data) as T);
  const timer = setInterval(async () => {
    const answer = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => null);
    if (answer?.ok) heard((await answer.json()) as T);
  }, ASK_EVERY);
  return stop;
}
