import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getEntitlement } from '#modules/billing/index.ts';
import { LimitReached } from '#modules/billing/ui/plans/limit-reached.tsx';
import { getPendingPrompt } from '#modules/generate/index.ts';
import { PromptForm } from '#modules/generate/ui/prompt-form.tsx';
import { getUsage } from '#modules/metering/index.ts';
import { UsageMeter } from '#modules/metering/ui/usage-meter.tsx';
import { requireUser } from '#platform/session.ts';
import { ButtonLink } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { barredPage } from '../../../../_shell/access.tsx';
import { promptExamples } from '../../../../examples.ts';
import { OtherWays } from './_other-ways.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sites.new'))('title') };
}

interface Props {
  /** `retell`: the text of a prompt that has begun is changed; else only its continuation is offered. */
  searchParams: Promise<{ example?: string | string[]; retell?: string | string[] }>;
}

/** More characters of a prompt that has begun than two lines hold. */
const EXCERPT = 240;

export default async function NewSitePage({ searchParams }: Props) {
  const ctx = await requireUser('/sites/new', 'site.create');
  const barred = await barredPage(ctx, 'site.create');
  if (barred) return barred;
  const t = await getTranslations('sites');
  const names = await getTranslations('plan.names');
  const { example, retell } = await searchParams;
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
  const retold = retell === '1' ? pending : null;
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
          {pending && !retold && (
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-card bg-sunken p-4">
              <p className="line-clamp-2 min-w-0 flex-1 basis-64 wrap-anywhere text-ink-muted">
                {t('new.begun', { start: pending.prompt.slice(0, EXCERPT) })}
              </p>
              <ButtonLink href="/understood" prefetch={false}>
                {t('new.resume')}
              </ButtonLink>
            </div>
          )}
          <PromptForm
            quiet={spent}
            examples={retold ? [] : examples}
            initial={chosen ?? retold?.prompt ?? ''}
            key={example ? String(example) : 'own'}
          />
          <UsageMeter meter="page_generate" line={generations} label={t('new.generations')} />
          {!retold && <OtherWays />}
        </div>
      )}
    </div>
  );
}
