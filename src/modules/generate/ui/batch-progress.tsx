'use client';
import { RotateCcw } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { StateDot, type Tone } from '#ui/badge.tsx';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { refreshWhenUp } from '#ui/refresh-when-up.ts';
import { SubmitButton } from '#ui/submit-button.tsx';
import { retryBatchAction } from '../actions.ts';
import type { BatchRow } from '../batches/batch.ts';

/** Poll interval in milliseconds. */
const LOOK_EVERY = 2500;

const TONES: Record<BatchRow['status'], Tone> = {
  waiting: 'neutral',
  queued: 'neutral',
  running: 'busy',
  done: 'good',
  refused: 'warn',
  failed: 'bad',
  cancelled: 'neutral',
};

interface BatchProgressProps {
  id: string;
  isFinal: boolean;
  rows: Pick<BatchRow, 'position' | 'name' | 'prompt' | 'status' | 'error' | 'siteId'>[];
}

/** Progress of each site of a batch. Polls; without JavaScript the page reloads every few seconds. */
export function BatchProgress({ id, isFinal, rows }: BatchProgressProps) {
  const t = useTranslations('batch');
  const errors = useTranslations('errors');
  const router = useRouter();
  const [state, act] = useActionState(retryBatchAction, null);
  useEffect(() => {
    if (isFinal) return;
    const timer = setInterval(() => void refreshWhenUp(router), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [isFinal, router]);
  const done = rows.filter(({ status }) => status === 'done').length;
  const failed = rows.filter(({ status, prompt }) => status === 'failed' && prompt !== '').length;
  const over = rows.filter(({ status }) => !['waiting', 'queued', 'running'].includes(status)).length;
  const why = ({ status, error }: Pick<BatchRow, 'status' | 'error'>): string | null => {
    if (status === 'refused') return errors('reason.prompt_refused');
    if (status !== 'failed') return null;
    const key = `reason.${error}` as 'reason.took_too_long';
    if (error === 'over_limit' || error === 'spending_cap') return errors('over_limit');
    return errors.has(key) ? errors(key) : errors('unavailable');
  };
  return (
    <div className="grid gap-6">
      {!isFinal && (
        <noscript>
          <meta httpEquiv="refresh" content="4" />
        </noscript>
      )}
      <Progress label={t(isFinal ? 'progress.finished' : 'progress.label', { done, total: rows.length })} value={over} max={rows.length} />
      {!isFinal && <p className="text-ink-muted">{t('progress.leave')}</p>}
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      {isFinal && failed > 0 && (
        <form action={act}>
          <input type="hidden" name="batchId" value={id} />
          <SubmitButton look="secondary" pendingLabel={t('progress.retrying')} icon={<RotateCcw className="size-4" aria-hidden />}>
            {t('progress.retry', { count: failed })}
          </SubmitButton>
        </form>
      )}
      <ol className="grid gap-px overflow-hidden rounded-card border border-line bg-line">
        {rows.map((row) => (
          <li key={row.position} className="grid gap-2 bg-surface p-4 sm:grid-cols-[1fr_auto] sm:items-center sm:gap-6">
            <div className="grid min-w-0 gap-1">
              <p className="font-semibold wrap-anywhere">
                {row.position}. {row.name ?? t('progress.unnamed')}
              </p>
              {row.prompt && <p className="line-clamp-2 text-sm text-ink-muted wrap-anywhere">{row.prompt}</p>}
              {why(row) && <p className="text-sm">{why(row)}</p>}
            </div>
            <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
              <StateDot tone={TONES[row.status]}>{t(`status.${row.status}`)}</StateDot>
              {row.siteId && (
                <Link
                  href={`/sites/${row.siteId}/ready`}
                  className="inline-flex min-h-11 items-center font-medium text-cobalt underline-offset-4 hover:underline"
                >
                  {t('progress.open')}
                  <span className="sr-only"> {row.name ?? row.position}</span>
                </Link>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
