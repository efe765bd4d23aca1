'use client';
import { Laptop, Smartphone } from 'lucide-react';
import { useFormatter, useNow, useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { Badge } from '#ui/badge.tsx';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { endOtherSessionsAction, endSessionAction } from '../../actions.ts';
import type { SessionView } from '../../sessions/list-sessions.ts';

/** The person's sessions: end one, or all but this one. */
export function SessionList({ sessions }: { sessions: readonly SessionView[] }) {
  const t = useTranslations('security.sessions');
  const [state, act] = useActionState(endOtherSessionsAction, null);
  useEffect(() => {
    if (state?.ok) toast(t('endedOthers', { count: state.data.ended }));
  }, [state, t]);
  return (
    <Panel title={t('title')} lead={t('lead')}>
      <ul aria-label={t('title')} className="divide-y divide-line">
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </ul>
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      {sessions.length > 1 && (
        <form action={act}>
          <SubmitButton look="secondary" pendingLabel={t('ending')}>
            {t('endOthers')}
          </SubmitButton>
        </form>
      )}
    </Panel>
  );
}

function SessionLine({ session: { id, device, place, beganAt, usedAt, isThis, isHalf } }: { session: SessionView }) {
  const t = useTranslations('security.sessions');
  const format = useFormatter();
  const now = useNow();
  const Icon = /iPhone|iPad|Android/.test(device) ? Smartphone : Laptop;
  const name = device || t('unknown');
  return (
    <li className="grid gap-3 py-4 first:pt-0 last:pb-0 sm:grid-cols-[1fr_auto] sm:items-center">
      <div className="flex min-w-0 gap-3">
        <Icon className="mt-0.5 size-5 shrink-0 text-ink-muted" aria-hidden />
        <div className="grid min-w-0 gap-0.5">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
            {name}
            {isThis && <Badge tone="good">{t('this')}</Badge>}
            {isHalf && <Badge tone="warn">{t('half')}</Badge>}
          </p>
          <p className="text-sm text-ink-muted">
            {[place, t('began', { date: format.dateTime(beganAt, { dateStyle: 'medium', timeStyle: 'short' }) })]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {!isThis && <p className="text-sm text-ink-muted">{t('used', { ago: format.relativeTime(usedAt, now) })}</p>}
        </div>
      </div>
      {!isThis && <EndSession id={id} name={name} />}
    </li>
  );
}

function EndSession({ id, name }: { id: string; name: string }) {
  const t = useTranslations('security.sessions');
  const [state, act] = useActionState(endSessionAction, null);
  return (
    <form action={act} className="grid gap-2">
      <input type="hidden" name="id" value={id} />
      <SubmitButton look="secondary" pendingLabel={t('ending')} aria-label={t('endOf', { name })}>
        {t('end')}
      </SubmitButton>
      {state?.ok === false && <p className="text-sm font-medium text-brick">{state.message}</p>}
    </form>
  );
}
