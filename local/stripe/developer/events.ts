import type { Call } from '../../http/http.ts';
import { escaped } from '../../http/page.ts';
import { listEvents } from '../list-events.ts';
import { type Store, sequentially, type Thing } from '../store.ts';
import { deliveriesOf, deliveryRow, standOf } from './deliveries.ts';
import { dateOf } from './words.ts';

export async function eventsPage(store: Store, { query }: Call): Promise<string> {
  const failed = query.get('failed') === '1';
  const { data } = await listEvents(store, {
    limit: 100,
    type: query.get('type') ?? undefined,
    delivery_success: failed ? false : undefined,
  });
  const filters = `<nav><a href="/_stripe/events"${failed ? '' : ' aria-current="page"'}>All</a><a href="/_stripe/events?failed=1"${failed ? ' aria-current="page"' : ''}>Not delivered</a></nav>`;
  return `<h1>Events</h1>${filters}${await eventList(store, data as Thing[])}`;
}

export async function eventList(store: Store, events: Thing[]): Promise<string> {
  if (events.length === 0) return '<p>No events.</p>';
  const rows = await sequentially(events, async (event) => {
    const deliveries = await deliveriesOf(store, event.id);
    const late = deliveries.some(({ status }) => status === null || status < 200 || status > 299);
    const stand = deliveries.length === 0 ? 'nobody listens' : deliveries.map(standOf).join('; ');
    return `<li class="${late ? 'failed' : ''}"><a href="/_stripe/events/${event.id}">${escaped(event.type)}</a><small>${dateOf(event.created)} · ${escaped(event.data.object.id ?? '')} · ${escaped(stand)}</small></li>`;
  });
  return `<ul>${rows.join('')}</ul>`;
}

export async function eventPage(store: Store, { params }: Call): Promise<string> {
  const event = await store.get('event', params.id!);
  const deliveries = await deliveriesOf(store, event.id);
  const shown = JSON.stringify(event, (key, value) => (key.startsWith('_') ? undefined : value), 2);
  return `<h1>${escaped(event.type)}</h1><p>${event.id} · ${dateOf(event.created)}</p><h2>Deliveries</h2>${deliveries.length > 0 ? `<ul>${deliveries.map(deliveryRow).join('')}</ul>` : '<p>No endpoint wanted it.</p>'}<form method="post" action="/_stripe/events/${event.id}/resend"><button class="quiet">Send again</button></form><h2>Content</h2><pre>${escaped(shown)}</pre>`;
}
