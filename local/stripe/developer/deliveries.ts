import { escaped, timeText } from '../../http/page.ts';
import type { Store } from '../store.ts';

export type Delivery = {
  id: string;
  event: string;
  url: string | null;
  attempts: number;
  status: number | null;
  error: string | null;
  next_at: Date | null;
  tried_at: Date | null;
};

export async function deliveriesOf(store: Store, event: string): Promise<Delivery[]> {
  const { rows } = await store.client.query<Delivery>(
    `select d.id, d.event, w.body->>'url' as url, d.attempts, d.status, d.error, d.next_at, d.tried_at
     from stripe.deliveries d left join stripe.objects w on w.id = d.endpoint where d.event = $1 order by d.id`,
    [event],
  );
  return rows;
}

/** State of a delivery in a few words. */
export function standOf({ attempts, status, next_at: next }: Pick<Delivery, 'attempts' | 'status' | 'next_at'>): string {
  const answered = status === null ? 'not tried yet' : status === 0 ? 'no answer' : `answered ${status}`;
  const tries = attempts > 1 ? `, ${attempts} tries` : '';
  return `${answered}${tries}${next && attempts > 0 ? `, again at ${timeText(next)}` : ''}`;
}

export function deliveryRow(delivery: Delivery): string {
  const took = delivery.status !== null && delivery.status >= 200 && delivery.status < 300;
  const error = delivery.error ? `<pre>${escaped(delivery.error)}</pre>` : '';
  return `<li class="${took ? 'good' : delivery.status === null ? 'waiting' : 'failed'}"><strong>${escaped(delivery.url ?? 'an endpoint that is gone')}</strong><small>${standOf(delivery)}${delivery.tried_at ? ` · last at ${timeText(delivery.tried_at)}` : ''}</small>${error}</li>`;
}

/** Redelivers an event to its endpoints, like the Dashboard's "Resend". */
export async function sendAgain(store: Store, event: string): Promise<void> {
  await store.client.query('update stripe.deliveries set next_at = now(), created_at = now() where event = $1', [event]);
}
