/** Polling interval in milliseconds, where no stream is available. */
const POLL_INTERVAL_MS = 1500;

interface Listeners<Event, Moment> {
  onEvent: (event: Event) => void;
  /** Called with the current state; returns true when nothing more will come. */
  onMoment: (moment: Moment) => boolean;
}

/**
 * Follows the events of a URL, each once and in order from the first: as a stream, or by polling where none is available. After a
 * lost connection or a server restart it resumes from the last event. Returns a function that stops it.
 */
export function follow<Event extends { seq: number }, Moment extends object>(
  address: string,
  { onEvent, onMoment }: Listeners<Event, Moment>,
): () => void {
  let over = false;
  let last = 0;
  let receivedAt = Date.now();
  const stream = new EventSource(address);
  const stop = () => {
    over = true;
    stream.close();
    clearInterval(timer);
  };
  const receive = (message: Event | Moment) => {
    if (over) return;
    receivedAt = Date.now();
    if (!('seq' in message)) {
      if (onMoment(message)) stop();
    } else if (message.seq > last) {
      last = message.seq;
      onEvent(message);
    }
  };
  stream.onmessage = (message) => receive(JSON.parse(message.data) as Event | Moment);
  const timer = setInterval(async () => {
    if (stream.readyState === EventSource.OPEN && Date.now() - receivedAt < 3 * POLL_INTERVAL_MS) return;
    const answer = await fetch(`${address}?after=${last}`, { headers: { accept: 'application/json' } }).catch(() => null);
    if (!answer?.ok) return;
    const { events, ...moment } = (await answer.json()) as { events: Event[] } & Moment;
    for (const event of events) receive(event);
    receive(moment as Moment);
  }, POLL_INTERVAL_MS);
  return stop;
}
