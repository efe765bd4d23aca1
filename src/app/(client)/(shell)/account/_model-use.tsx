import { getFormatter } from 'next-intl/server';
import { getSpending } from '#modules/metering/index.ts';
import { formatPeriod } from '#modules/metering/ui/period-format.ts';
import { listModelUse } from '#modules/models/index.ts';
import { ModelUsePanel } from '#modules/models/ui/model-use-panel.tsx';
import { requireUser } from '#platform/session.ts';

/** What language models read and wrote for the account in its open period. */
export async function ModelUsePart() {
  const ctx = await requireUser('/account');
  const [{ startsAt, endsAt }, format] = await Promise.all([getSpending(ctx), getFormatter()]);
  // What happens in this millisecond belongs to it.
  const use = await listModelUse(ctx, { from: startsAt, to: new Date(ctx.now.getTime() + 1) });
  return <ModelUsePanel use={use} period={formatPeriod(format, startsAt, endsAt)} />;
}
