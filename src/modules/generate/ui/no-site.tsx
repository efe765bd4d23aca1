'use client';
import { RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { LimitWays } from '#modules/billing/ui/plans/limit-reached.tsx';
import { isPaidReason } from '#modules/billing/ui/plans/paid-reason.ts';
import { ArcMotif } from '#ui/arc-motif.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { retryGenerationAction } from '../actions.ts';
import { YourWords } from './your-words.tsx';

interface NoSiteProps {
  id: string;
  status: 'refused' | 'failed' | 'cancelled';
  /** Of the failure. */
  reason: string | null;
  prompt: string;
}

/** Reason why a description made no site, that it cost nothing, and the next steps. */
export function NoSite({ id, status, reason, prompt }: NoSiteProps) {
  const t = useTranslations('sites.making');
  const errors = useTranslations('errors');
  const [state, act] = useActionState(retryGenerationAction, null);
  const refused = status === 'refused';
  const paid = isPaidReason(reason) ? reason : null;
  const key = `reason.${reason}` as 'reason.took_too_long';
  const why =
    reason === 'over_limit' || reason === 'spending_cap' ? errors('over_limit') : errors.has(key) ? errors(key) : errors('unavailable');
  return (
    <div className="grid max-w-3xl gap-8">
      <div className="-mb-8">
        <PageHeader title={t(`${status}Title`)} lead={t('notCharged')} />
      </div>
      <div className="overflow-hidden rounded-card border border-line bg-surface">
        <ArcMotif seed={id} columns={12} rows={1} className="hidden w-full sm:block" />
        <ArcMotif seed={id} columns={6} rows={1} className="w-full sm:hidden" />
        <div className="grid gap-5 p-5 sm:p-6">
          {status === 'cancelled' ? (
            <Notice>{t('cancelled')}</Notice>
          ) : (
            <Notice tone={refused ? 'warn' : 'bad'}>{refused ? errors('reason.prompt_refused') : why}</Notice>
          )}
          {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
          <div className="flex flex-wrap gap-3">
            {!refused && (
              <form action={act}>
                <input type="hidden" name="generationId" value={id} />
                <SubmitButton
                  look={paid ? 'secondary' : 'primary'}
                  pendingLabel={t('retrying')}
                  icon={<RotateCcw className="size-4" aria-hidden />}
                >
                  {t('retry')}
                </SubmitButton>
              </form>
            )}
            {paid && <LimitWays reason={paid} back={`/sites/new/${id}`} />}
            <ButtonLink href="/sites/new">{t('other')}</ButtonLink>
          </div>
        </div>
      </div>
      <YourWords prompt={prompt} open={!refused} />
    </div>
  );
}
