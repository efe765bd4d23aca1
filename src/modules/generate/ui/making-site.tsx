'use client';
import { Check } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ArcMotif } from '#ui/arc-motif.tsx';
import { cx } from '#ui/class-names.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { Progress } from '#ui/progress.tsx';
import { watch } from '#ui/watch.ts';
import { YourWords } from './your-words.tsx';

const STAGES = ['kept', 'making', 'showing'] as const;
type Status = 'queued' | 'running';
/** Milliseconds after which a person deserves to be told that it takes longer than it should. */
const LONG = 8000;

/** A site that is being made. Goes on by itself; without JavaScript the page comes again every two seconds. */
export function MakingSite({ id, status, ahead, prompt }: { id: string; status: Status; ahead: number; prompt: string }) {
  const t = useTranslations('sites.making');
  const router = useRouter();
  const [now, setNow] = useState<Status | 'done'>(status);
  const [before, setBefore] = useState(ahead);
  const [isLong, setLong] = useState(false);
  useEffect(
    () =>
      watch<{ status: Status | 'done'; isFinal: boolean; ahead: number }>(`/sites/new/${id}/progress`, (state) => {
        if (state.isFinal) router.refresh();
        setBefore(state.ahead);
        setNow(state.isFinal ? 'done' : state.status);
      }),
    [id, router],
  );
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  const at = now === 'queued' ? 0 : now === 'running' ? 1 : 2;
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
          <Progress label={at === 0 && before > 0 ? t('now.queue', { ahead: before }) : t(`now.${STAGES[at]!}`)} />
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
          <p className="text-ink-muted" aria-live="polite">
            {isLong ? t('long') : t('leave')}
          </p>
        </div>
      </div>
      <YourWords prompt={prompt} />
    </div>
  );
}
