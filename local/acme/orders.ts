import { z } from 'zod';
import type { Acme, Answered } from './acme.ts';
import { Problem } from './problem.ts';
import type { Signed } from './read-request.ts';
import type { Authorization, Challenge, Order } from './store.ts';

export const DAY = 86_400_000;

const NewOrder = z.object({
  identifiers: z
    .array(z.object({ type: z.literal('dns'), value: z.string().min(1).max(253) }))
    .min(1)
    .max(100),
  replaces: z.string().optional(),
});

export const orderBody = ({ url, names, status, expires, authorizations, certificate, error, replaces }: Order) => ({
  status,
  expires,
  identifiers: names.map((value) => ({ type: 'dns', value })),
  authorizations,
  finalize: `${url}/finalize`,
  ...(certificate && { certificate }),
  ...(error && { error }),
  ...(replaces && { replaces }),
});
export const authorizationBody = ({ name, wildcard, status, expires, challenges }: Authorization) => ({
  identifier: { type: 'dns', value: name },
  status,
  expires,
  challenges,
  ...(wildcard && { wildcard }),
});

/** The order as its authorizations have it. */
export function refresh({ store }: Acme, order: Order): Order {
  const all = order.authorizations.map((url) => store.authorizations.get(url)!);
  if (order.status === 'pending' && all.every(({ status }) => status === 'valid')) order.status = 'ready';
  const failed = all.find(({ status }) => status === 'invalid');
  if (order.status === 'pending' && failed) {
    order.status = 'invalid';
    order.error = failed.challenges.find(({ error }) => error)?.error ?? {};
  }
  return order;
}

function newAuthorization(acme: Acme, account: string, asked: string): Authorization {
  const { store, base, now } = acme;
  const wildcard = asked.startsWith('*.');
  const name = wildcard ? asked.slice(2) : asked;
  const known = [...store.authorizations.values()].find(
    (each) => each.account === account && each.name === name && each.wildcard === wildcard,
  );
  if (known && known.status !== 'invalid' && new Date(known.expires) > now()) return known;
  const url = store.newUrl(base, 'authz');
  const types: Challenge['type'][] = wildcard ? ['dns-01'] : ['http-01', 'dns-01'];
  const challenges = types.map(
    (type): Challenge => ({ url: store.newUrl(base, 'chall'), type, token: store.newToken(), status: 'pending' }),
  );
  const made: Authorization = {
    url,
    account,
    name,
    wildcard,
    status: 'pending',
    expires: new Date(now().getTime() + 7 * DAY).toISOString(),
    challenges,
  };
  store.authorizations.set(url, made);
  for (const challenge of challenges) store.challenges.set(challenge.url, { challenge, authorization: made });
  return made;
}

/** Like the large authorities: an open order for the same names is reused. */
const openOrder = (acme: Acme, account: string, names: readonly string[]): Order | undefined =>
  [...acme.store.orders.values()].find(
    (order) =>
      order.account === account && ['pending', 'ready'].includes(refresh(acme, order).status) && order.names.join() === names.join(),
  );

/** The names and the predecessor of an order that may be made. */
function readOrder({ store, faults }: Acme, payload: unknown): { names: string[]; replaces?: string | undefined } {
  const parsed = NewOrder.safeParse(payload);
  if (!parsed.success) throw new Problem(400, 'malformed', 'an order names what it is for');
  const names = [...new Set(parsed.data.identifiers.map(({ value }) => value.toLowerCase()))].sort();
  const refused = names.find((name) => faults.rejects.includes(name));
  if (refused) throw new Problem(400, 'rejectedIdentifier', `${refused} is not issued for`);
  if (faults.rateLimited > 0) throw new Problem(429, 'rateLimited', 'too many new orders', { 'retry-after': String(faults.rateLimited) });
  const { replaces } = parsed.data;
  const predecessor = replaces ? [...store.issued.values()].find(({ certId }) => certId === replaces) : null;
  if (predecessor?.replacedBy) throw new Problem(409, 'alreadyReplaced', 'the certificate has a successor');
  return { names, replaces };
}

export function newOrder(acme: Acme, { account, payload }: Signed): Answered {
  const { store, base, now } = acme;
  const { names, replaces } = readOrder(acme, payload);
  const open = openOrder(acme, account!.url, names);
  if (open) return { status: 201, body: orderBody(open), headers: { location: open.url } };
  const url = store.newUrl(base, 'order');
  const order: Order = {
    url,
    account: account!.url,
    names,
    status: 'pending',
    expires: new Date(now().getTime() + 7 * DAY).toISOString(),
    authorizations: names.map((name) => newAuthorization(acme, account!.url, name).url),
    createdAt: now().getTime(),
    ...(replaces && { replaces }),
  };
  store.orders.set(url, order);
  return { status: 201, body: orderBody(refresh(acme, order)), headers: { location: url } };
}
