import { type Context, jobContext } from '#platform/context.ts';
import { log } from '#platform/log/log.ts';
import { requireServer } from '../require-server.ts';
import { CLIENTS_AT_ONCE, listMeteredClients } from './list-metered-clients.ts';
import { idsOfMeters, reconcileMeters } from './reconcile-meters.ts';

/** Time budget in milliseconds, after which no further client is started. */
const BUDGET_MS = 40_000;

/**
 * Compares the clients whose ids follow the cursor `after`, one at a time, within the time budget. Returns the last one compared, or null
 * when none are left. A failed comparison is logged and retried the next day.
 */
export async function reconcileShare(
  ctx: Context,
  { after = null, budgetMs = BUDGET_MS }: { after?: string | null; budgetMs?: number } = {},
): Promise<string | null> {
  requireServer(ctx);
  const end = performance.now() + budgetMs;
  const clients = await listMeteredClients(ctx, { after });
  if (clients.length === 0) return null;
  const meterIds = await idsOfMeters();
  for (const clientId of clients) {
    await reconcileMeters(jobContext('reconcile-meters', clientId), { clientId, meterIds }).catch((error) =>
      log.error('meters.not_compared', { accountId: clientId, error }),
    );
    if (performance.now() >= end) return clientId;
  }
  return clients.length < CLIENTS_AT_ONCE ? null : clients.at(-1)!;
}
