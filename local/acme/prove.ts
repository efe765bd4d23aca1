import type { Acme } from './acme.ts';
import { refresh } from './orders.ts';
import { Problem } from './problem.ts';
import type { Store } from './store.ts';
import { validate } from './validate.ts';

type Challenged = Parameters<Store['challenges']['set']>[1];

/** Validates a challenge; the orders that wait for it go on. */
export async function prove(acme: Acme, { challenge, authorization }: Challenged, thumbprint: string): Promise<void> {
  const { options, store, faults, now } = acme;
  challenge.status = 'processing';
  if (faults.pending) return;
  try {
    await validate(options, authorization, challenge, thumbprint);
    challenge.status = 'valid';
    challenge.validated = now().toISOString();
    authorization.status = 'valid';
  } catch (error) {
    const problem = error instanceof Problem ? error : new Problem(500, 'serverInternal', String(error));
    challenge.status = 'invalid';
    challenge.error = problem.body();
    authorization.status = 'invalid';
  }
  for (const order of store.orders.values()) if (order.authorizations.includes(authorization.url)) refresh(acme, order);
}
