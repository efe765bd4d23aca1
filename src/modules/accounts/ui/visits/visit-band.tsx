'use client';
import { Eye, Pencil } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState, useEffect, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { leaveVisitAction, writeOnVisitAction } from '../../visits/actions.ts';
import type { CurrentVisit } from '../../visits/current-visit.ts';
import { useProof } from '../security/use-proof.tsx';
import { notifyOtherTabs, useVisitState } from './use-visit-state.ts';
import { VisitEnd } from './visit-end.tsx';

/** Seconds before the end at which the band announces it. */
const NEAR_END = 120;

/** Shown above every screen during an agency visit; covers the whole screen once the visit has ended. */
export function VisitBand({ account, staffName, reason, ...given }: CurrentVisit) {
  const t = useTranslations('visits.band');
  const router = useRouter();
  const state = useVisitState(given);
  const mode = state.isOver ? given.mode : state.mode;
  const left = state.isOver ? 0 : state.secondsLeft;
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  useEffect(() => {
    // Another tab has obtained write access.
    if (mode !== given.mode) router.refresh();
  }, [mode, given.mode, router]);
  const Icon = mode === 'write' ? Pencil : Eye;
  return (
    <aside
      aria-label={t('label')}
      data-mode={mode}
      className="visit-band fixed inset-x-0 top-0 z-40 flex h-(--band) items-center gap-3 bg-marigold px-3 text-on-marigold sm:px-5"
    >
      <Icon className="size-5 shrink-0 max-sm:hidden" aria-hidden />
      <p className="grid min-w-0 leading-tight sm:flex sm:items-center sm:gap-3">
        {(['seeing', 'seeingShort'] as const).map((key) => (
          <span key={key} className={key === 'seeing' ? 'truncate max-sm:hidden' : 'truncate sm:hidden'}>
            {t.rich(key, { account, b: (name: ReactNode) => <strong className="font-bold">{name}</strong> })}
          </span>
        ))}
        <span className="text-sm font-semibold whitespace-nowrap sm:border-l sm:border-current sm:pl-3 sm:text-base">
          {t(mode === 'write' ? 'writing' : 'readOnly')}
          <span className="sm:hidden"> · {staffName}</span>
        </span>
      </p>
      <p
        className="shrink-0 font-display text-lg font-bold tabular-nums sm:border-l sm:border-current/50 sm:pl-3"
        role="timer"
        aria-label={t('left')}
      >
        {clock}
      </p>
      <p className="sr-only" aria-live="polite">
        {left <= NEAR_END && left > 0 && t('ends', { minutes: Math.ceil(left / 60) })}
      </p>
      <p className="ml-auto hidden max-w-[32rem] min-w-0 truncate text-sm lg:block" title={reason}>
        {t('recorded', { name: staffName, reason })}
      </p>
      <div className="ml-auto flex shrink-0 items-center gap-1 lg:ml-0">
        {mode === 'read' && <AskToWrite />}
        <Leave />
      </div>
      {state.isOver && <VisitEnd account={account} endedBy={state.endedBy} />}
    </aside>
  );
}

/** Milliseconds after which other tabs poll: by then the server has ended the visit. */
const LEAVE_MS = 1500;

const darkButton = 'border-transparent bg-on-marigold! text-marigold! hover:opacity-90';

function Leave() {
  const t = useTranslations('visits.band');
  const [, act] = useActionState(leaveVisitAction, null);
  return (
    <form action={act} onSubmit={() => setTimeout(notifyOtherTabs, LEAVE_MS)}>
      <SubmitButton pendingLabel={t('leaving')} className={darkButton}>
        {t('leave')}
      </SubmitButton>
    </form>
  );
}

function AskToWrite() {
  const t = useTranslations('visits.band');
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  const [state, act] = useActionState(writeOnVisitAction, null);
  const { keep, proof, failure } = useProof(state, act);
  useEffect(() => {
    if (state?.ok) location.reload();
  }, [state]);
  return (
    <>
      <Button
        look="quiet"
        icon={<Pencil className="size-4" aria-hidden />}
        onClick={() => setOpen(true)}
        className="hover:bg-on-marigold/10! max-sm:w-11 max-sm:px-0!"
      >
        <span className="max-sm:sr-only">{t('write')}</span>
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('writeTitle')} closeLabel={app('close')}>
        <form action={act} onSubmit={keep} className="grid gap-5">
          {failure && <Notice tone="bad">{failure.message}</Notice>}
          <p className="text-ink-muted">{t('writeBody')}</p>
          <div className="flex flex-wrap justify-end gap-3">
            <Button look="quiet" onClick={() => setOpen(false)}>
              {app('cancel')}
            </Button>
            <SubmitButton pendingLabel={t('opening')}>{t('writeSubmit')}</SubmitButton>
          </div>
        </form>
        {proof}
      </Dialog>
    </>
  );
}
