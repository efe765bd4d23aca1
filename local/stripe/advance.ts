import { collect, finalizeInvoice } from './invoices.ts';
import type { Store, Thing } from './store.ts';
import { nextTransitionAt, settle, transition } from './subscriptions.ts';
import { voucherExpired } from './voucher-outcome.ts';

/** Processes everything due until `until`, in order, for the customers of one test clock (null: real time). */
export async function advanceTo(
  store: Store,
  clock: string | null,
  until: number,
  afterEach: (at: number) => Promise<unknown> = async () => {},
): Promise<void> {
  for (;;) {
    const due = await nextDue(store, clock);
    if (!due || due.at > until) return;
    await afterEach(due.at);
    if (due.thing.object === 'subscription') await live(store, due.thing, due.at);
    else if (due.thing.object === 'payment_intent') await voucherExpired(store, due.thing, due.at);
    else await work(store, due.thing, due.at);
  }
}

async function live(store: Store, subscription: Thing, at: number): Promise<void> {
  if (subscription.status !== 'incomplete' || !subscription._voucher_until) return transition(store, subscription, at);
  const intents = await store.all('payment_intent', { customer: subscription.customer });
  const intent = intents.find((each) => each._invoice === subscription.latest_invoice);
  if (intent?.status === 'requires_action') await voucherExpired(store, intent, at);
  else await transition(store, subscription, at);
}

async function nextDue(store: Store, clock: string | null): Promise<{ at: number; thing: Thing } | null> {
  const { rows } = await store.client.query<{ body: Thing }>(
    `select body from stripe.objects where clock is not distinct from $1 and
       (object = 'subscription' and body->>'status' not in ('canceled', 'incomplete_expired') or object = 'invoice' and body->>'_next' is not null
         or object = 'payment_intent' and body->>'_until' is not null and body->>'status' = 'requires_action')
     order by seq`,
    [clock],
  );
  return rows
    .flatMap(({ body }) => {
      const at: number | null = body.object === 'subscription' ? nextTransitionAt(body) : (body._next ?? body._until);
      return at === null ? [] : [{ at, thing: body }];
    })
    .reduce<{ at: number; thing: Thing } | null>((first, each) => (first && first.at <= each.at ? first : each), null);
}

async function work(store: Store, invoice: Thing, at: number): Promise<void> {
  const open = invoice.status === 'draft' ? await finalizeInvoice(store, invoice, at) : ({ ...invoice, _next: null } as Thing);
  await settle(store, await collect(store, open, at), at);
}
