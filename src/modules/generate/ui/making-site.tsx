'use client';
import { Check } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useState } from 'react';
import { ArcMotif } from '#ui/arc-motif.tsx';
import { cx } from '#ui/class-names.ts';
import { follow } from '#ui/follow.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { Progress } from '#ui/progress.tsx';
import { refreshWhenUp } from '#ui/refresh-when-up.ts';
import { SubmitButton } from '#ui/submit-button.tsx';
import { cancelGenerationAction } from '../actions.ts';
import { addressOf, isMade, type Moment, type StreamEvent } from './stream-events.ts';
import { YourWords } from './your-words.tsx';

const STAGES = ['kept', 'making', 'showing'] as const;
/** Milliseconds after which the page states that it takes longer than usual. */
const LONG = 8000;
/** Milliseconds after which a finished site that is not shown yet is requested again. */
const SHOW_AGAIN = 5000;

/** A site in progress. Updates itself; without JavaScript the page reloads every two seconds. */
export function MakingSite({ id, stage, ahead, prompt }: { id: string; stage: Moment['stage']; ahead: number; prompt: string }) {
  const t = useTranslations('sites.making');
  const router = useRouter();
  const [now, setNow] = useState(stage);
  const [before, setBefore] = useState(ahead);
  const [isLong, setLong] = useState(false);
  const [stopped, stop] = useActionState(cancelGenerationAction, null);
  useEffect(
    () =>
      follow<StreamEvent, Moment>(addressOf(id), {
        onEvent: () => {},
        onMoment: (moment) => {
          setBefore(moment.ahead ?? 0);
          setNow(moment.stage);
          return isMade(moment);
        },
      }),
    [id],
  );
  const made = isMade({ stage: now });
  useEffect(() => {
    if (!made) return;
    void refreshWhenUp(router);
    // The request may hit a server that is just restarting.
    const timer = setInterval(() => void refreshWhenUp(router), SHOW_AGAIN);
    return () => clearInterval(timer);
  }, [made, router]);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  const at = now === 'queued' ? 0 : made ? 2 : 1;
  const doing = at === 0 && before > 0 ? t('now.queue', { ahead: before }) : now === 'reading' ? t('now.reading') : t(`now.${STAGES[at]!}`);
  return (
    <div className="grid max-w-3xl gap-8">
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <div className="-mb-8">
        <PageHeader title={t('title')} lead={t('lead')} />
      </div>
      <div className="overflow-hidden rounded-card border border-line bg-surface shadow-float">
        <ArcMotif seed={id} columns={12} rows={3} turning className="hidden w-full sm:block" />
        <ArcMotif seed={id} columns={6} rows={3} turning className="w-full sm:hidden" />
        <div className="grid gap-6 p-5 sm:p-6">
          <Progress label={doing} />
          <Stages at={at} />
          <p className="text-ink-muted" aria-live="polite">
            {isLong ? t('long') : t('leave')}
          </p>
          {at < 2 && (
            <form action={stop}>
              <input type="hidden" name="generationId" value={id} />
              <SubmitButton look="secondary" pendingLabel={t('stopping')}>
                {t('stop')}
              </SubmitButton>
            </form>
          )}
          {stopped?.ok === false && <p className="text-brick">{stopped.message}</p>}
        </div>
      </div>
      <YourWords prompt={prompt} />
    </div>
  );
}

function Stages({ at }: { at: number }) {
  const t = useTranslations('sites.making');
  return (
    <ol className="grid gap-2.5">
      {STAGES.map((stage, index) => (
        <li
          key={stage}
          aria-current={index === at ? 'step' : undefined}
          className={cx('flex items-center gap-3', index > at && 'text-ink-muted', index === at && 'font-semibold')}
        >
          <span
            aria-hidden
            className={cx(
              'grid size-6 shrink-0 place-items-center rounded-full border',
              index < at ? 'border-transparent bg-leaf-soft text-leaf' : index === at ? 'border-cobalt' : 'border-line',
            )}
          >
            {index < at ? <Check className="size-4" /> : index === at && <span className="size-2 rounded-full bg-cobalt" />}
          </span>
          {t(`stage.${stage}`)}
        </li>
      ))}
    </ol>
  );
}
