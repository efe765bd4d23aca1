/** Milliseconds between questions where no stream is to be had. */
const ASK_EVERY = 1500;

interface Heard<Event, Moment> {
  onEvent: (event: Event) => void;
  /** How things are now; true when nothing more will come. */
  onMoment: (moment: Moment) => boolean;
}

/**
 * Follows what an address tells event by event, each once and in order, from its first: as a stream, or by asking again where none is
 * to be had. A lost line or a server that starts anew is asked for what came since. Returns how to stop.
 */
export function follow<Event extends { seq: number }, Moment extends object>(
  address: string,
  { onEvent, onMoment }: Heard<Event, Moment>,
): () => void {
  let over = false;
  let last = 0;
  let heardAt = Date.now();
  const stream = new EventSource(address);
  const stop = () => {
    over = true;
    stream.close();
    clearInterval(timer);
  };
  const hear = (said: Event | Moment) => {
    if (over) return;
    heardAt = Date.now();
    if (!('seq' in said)) {
      if (onMoment(said)) stop();
    } else if (said.seq > last) {
      last = said.seq;
      onEvent(said);
    }
  };
  stream.onmessage = (message) => hear(JSON.parse(message.data) as Event | Moment);
  const timer = setInterval(async () => {
    if (stream.readyState === EventSource.OPEN && Date.now() - heardAt < 3 * ASK_EVERY) return;
    const answer = await fetch(`${address}?after=${last}`, { headers: { accept: 'application/json' } }).catch(() => null);
    if (!answer?.ok) return;
    const { events, ...moment } = (await answer.json()) as { events: Event[] } & Moment;
    for (const event of events) hear(event);
    hear(moment as Moment);
  }, ASK_EVERY);
  return stop;
}
