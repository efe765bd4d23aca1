import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getClosure } from '#modules/closure/index.ts';
import { CloseAccount } from '#modules/closure/ui/close-account.tsx';
import { TakeEverything } from '#modules/closure/ui/take-everything.tsx';
import { requireUser } from '#platform/session.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';
import { barredPage } from '../../../../_shell/access.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('security.close'))('title') };
}

export default async function ClosePage() {
  const ctx = await requireUser('/account/close', 'account.close');
  const barred = await barredPage(ctx, 'account.close');
  if (barred) return barred;
  const [t, closure] = await Promise.all([getTranslations('security'), getClosure(ctx)]);
  const { name, dueAt, sites, hasSubscription, others } = closure;
  const parts = [
    [t('close.sites'), t('close.sitesBody', { sites })],
    [t('close.moneyTitle'), t(hasSubscription ? 'close.moneySome' : 'close.moneyNone')],
    [t('close.filesTitle'), t('close.filesBody')],
    ...(others > 0 ? [[t('close.teamTitle'), t('close.teamBody', { others })]] : []),
  ];
  return (
    <div className="max-w-2xl">
      <PageHeader title={t('close.title')} lead={t('close.pageLead')} />
      <div className="grid gap-6">
        <Panel title={t('take.title')} lead={t('take.lead')}>
          <TakeEverything />
        </Panel>
        {!dueAt && (
          <Panel title={t('close.title')}>
            <dl className="grid gap-4">
              {parts.map(([term, said]) => (
                <div key={term} className="grid gap-1">
                  <dt className="font-semibold">{term}</dt>
                  <dd className="text-ink-muted">{said}</dd>
                </div>
              ))}
            </dl>
            <CloseAccount name={name} />
          </Panel>
        )}
      </div>
    </div>
  );
}
