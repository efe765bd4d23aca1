import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getEntitlement } from '#modules/billing/index.ts';
import { LimitReached } from '#modules/billing/ui/plans/limit-reached.tsx';
import { getPendingPrompt } from '#modules/generate/index.ts';
import { PromptForm } from '#modules/generate/ui/prompt-form.tsx';
import { getUsage } from '#modules/metering/index.ts';
import { UsageMeter } from '#modules/metering/ui/usage-meter.tsx';
import { requireUser } from '#platform/session.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { barredPage } from '../../../../_shell/access.tsx';
import { promptExamples } from '../../../../examples.ts';
import { OtherWays } from './_other-ways.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sites.new'))('title') };
}

export default async function NewSitePage({ searchParams }: { searchParams: Promise<{ example?: string | string[] }> }) {
  const ctx = await requireUser('/sites/new', 'site.create');
  const barred = await barredPage(ctx, 'site.create');
  if (barred) return barred;
  const t = await getTranslations('sites');
  const names = await getTranslations('plan.names');
  const { example } = await searchParams;
  const [usage, { plan, overage }, pending, examples] = await Promise.all([
    getUsage(ctx),
    getEntitlement(ctx),
    getPendingPrompt(ctx),
    promptExamples('/sites/new'),
  ]);
  const { sites, page_generate: generations } = usage;
  const full = sites.limit !== null && sites.used >= sites.limit;
  const spent = generations.limit !== null && generations.used + generations.held >= generations.limit && overage === 'stop';
  const chosen = examples.find((one) => one.id === example)?.text;
  return (
    <div className="max-w-3xl">
      <PageHeader title={t('new.title')} lead={t('new.lead')} />
      {full ? (
        <LimitReached meter="sites" limit={sites.limit!} resetsAt={null} plan={names(plan)} back="/sites/new" />
      ) : (
        <div id="describe" className="grid gap-8">
          {spent && (
            <LimitReached
              meter="page_generate"
              limit={generations.limit!}
              resetsAt={generations.resetsAt}
              plan={names(plan)}
              back="/sites/new"
            />
          )}
          <PromptForm
            quiet={spent}
            examples={pending ? [] : examples}
            initial={chosen ?? pending?.prompt ?? ''}
            key={example ? String(example) : 'own'}
          />
          <UsageMeter meter="page_generate" line={generations} label={t('new.generations')} />
          {!pending && <OtherWays />}
        </div>
      )}
    </div>
  );
}
