import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { getSpending } from '#modules/metering/index.ts';
import { formatPeriod } from '#modules/metering/ui/period-format.ts';
import { listModelUse } from '#modules/models/index.ts';
import { ModelUsePanel } from '#modules/models/ui/model-use-panel.tsx';
import { requireUser } from '#platform/session.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { pageAccess } from '../../../../_shell/access.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.sections'))('models.name') };
}

/** Tokens that language models read and wrote for the account in its open period. */
export default async function ModelsPage() {
  const ctx = await requireUser('/account/models');
  const [sections, { startsAt, endsAt }, format, { may }] = await Promise.all([
    getTranslations('accounts.sections'),
    getSpending(ctx),
    getFormatter(),
    pageAccess(),
  ]);
  // Includes events of the current millisecond.
  const use = await listModelUse(ctx, { from: startsAt, to: new Date(ctx.now.getTime() + 1) });
  return (
    <div className="max-w-2xl">
      <PageHeader title={sections('models.name')} lead={sections('models.lead')} />
      <ModelUsePanel use={use} period={formatPeriod(format, startsAt, endsAt)} seesPlan={may('billing.read')} />
    </div>
  );
}
