import { cardFrom, type Problem } from './card-form.ts';
import { newId, type Store, type Thing } from './store.ts';

/** The payment method chosen on a checkout page. */
export function methodOf(session: Thing, form: URLSearchParams): Thing | Problem {
  const kind = form.get('method') ?? session.payment_method_types[0];
  if (!session.payment_method_types.includes(kind)) return { problem: 'declined' };
  if (kind === 'card') return cardFrom(form, session.customer);
  return {
    id: newId('pm'),
    object: 'payment_method',
    billing_details: { address: null, email: null, name: null, phone: null },
    created: 0,
    customer: session.customer,
    livemode: false,
    metadata: {},
    type: kind,
    [kind]: {},
    _fate: 'ok',
    ...(kind === 'pix' && session._mandate ? { _mandate: session._mandate } : {}),
  };
}

/** Stores the mandate that the customer authorizes with the first payment. */
export async function keepMandate(store: Store, method: Thing, at: number): Promise<void> {
  await store.put({
    id: newId('mandate'),
    object: 'mandate',
    customer_acceptance: { accepted_at: at, type: 'online', online: { ip_address: null, user_agent: null } },
    livemode: false,
    multi_use: {},
    payment_method: method.id,
    payment_method_details: {
      type: 'pix',
      pix: {
        amount: 40_000,
        amount_includes_iof: 'never',
        amount_type: 'maximum',
        currency: 'brl',
        end_date: null,
        payment_schedule: 'monthly',
        reference: 'Page Magic',
        start_date: null,
        ...method._mandate,
      },
    },
    status: 'active',
    type: 'multi_use',
  });
}
