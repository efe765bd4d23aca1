'use client';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import type { WaitingAccount } from '#modules/accounts/index.ts';
import { resendHandOverAction } from '#modules/accounts/team/actions.ts';
import { Badge } from '#ui/badge.tsx';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';

/** Accounts created by the agency that nobody owns yet. */
export function WaitingClients({ waiting, mayResend, now }: { waiting: readonly WaitingAccount[]; mayResend: boolean; now: Date }) {
  const t = useTranslations('team.client');
  if (waiting.length === 0) return null;
  return (
    <Panel title={t('waitingTitle')} lead={t('waitingLead')}>
      <ul className="divide-y divide-line">
        {waiting.map((one) => (
          <WaitingLine key={one.invitationId} waiting={one} mayResend={mayResend} now={now} />
        ))}
      </ul>
    </Panel>
  );
}

function WaitingLine({ waiting, mayResend, now }: { waiting: WaitingAccount; mayResend: boolean; now: Date }) {
  const { clientId, invitationId, name, email, sentAt, expiresAt } = waiting;
  const t = useTranslations('team');
  const format = useFormatter();
  const [state, act] = useActionState(resendHandOverAction, null);
  const isExpired = expiresAt <= now;
  useEffect(() => {
    if (state?.ok) toast(t('resent'));
  }, [state, t]);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-3 first:pt-0 last:pb-0">
      <div className="grid min-w-0 gap-0.5">
        <Link
          href={`/admin/clients/${clientId}`}
          className="inline-flex min-h-11 items-center gap-3 font-semibold wrap-anywhere hover:underline"
        >
          {name || t('client.unnamed')}
          {isExpired && <Badge tone="warn">{t('expiredBadge')}</Badge>}
        </Link>
        <p className="flex flex-wrap gap-x-4 text-sm text-ink-muted">
          {email && <span className="wrap-anywhere">{email}</span>}
          <span>{t('sent', { when: format.relativeTime(sentAt < now ? sentAt : now, now) })}</span>
          <span>{t(isExpired ? 'expired' : 'validUntil', { date: format.dateTime(expiresAt, { dateStyle: 'medium' }) })}</span>
        </p>
        {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      </div>
      {mayResend && (
        <form action={act}>
          <input type="hidden" name="invitationId" value={invitationId} />
          <SubmitButton look="secondary" pendingLabel={t('resending')}>
            {t('resend')}
          </SubmitButton>
        </form>
      )}
    </li>
  );
}
