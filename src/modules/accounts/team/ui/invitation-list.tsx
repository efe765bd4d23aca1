'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { Badge } from '#ui/badge.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { resendInvitationAction } from '../actions.ts';
import type { OpenInvitation } from '../list-team.ts';
import type { NamedPlace } from '../places.ts';
import { CorrectInvitation } from './correct-invitation.tsx';
import { PlaceNames } from './place-names.tsx';
import { RevokeInvitation } from './revoke-invitation.tsx';

interface InvitationListProps {
  invitations: readonly OpenInvitation[];
  /** By invitation id. */
  places: ReadonlyMap<string, readonly NamedPlace[]>;
  now: Date;
}

/** Pending invitations, each with buttons to send it again or revoke it. */
export function InvitationList({ invitations, places, now }: InvitationListProps) {
  const t = useTranslations('team');
  return (
    <ul aria-label={t('invitations')} className="divide-y divide-line rounded-card border border-line bg-surface">
      {invitations.map((invitation) => (
        <InvitationLine key={invitation.id} invitation={invitation} places={places.get(invitation.id) ?? []} now={now} />
      ))}
    </ul>
  );
}

interface InvitationLineProps {
  invitation: OpenInvitation;
  places: readonly NamedPlace[];
  now: Date;
}

function InvitationLine({ invitation, places, now }: InvitationLineProps) {
  const { id, email, role, isLimited, invitedByName, sentAt, expiresAt } = invitation;
  const t = useTranslations('team');
  const format = useFormatter();
  const [sent, resend] = useActionState(resendInvitationAction, null);
  const failure = sent?.ok === false ? sent : null;
  const isExpired = expiresAt <= now;
  const until = format.dateTime(expiresAt, { dateStyle: 'medium' });
  useEffect(() => {
    if (sent?.ok) toast(t('resent'));
  }, [sent, t]);
  return (
    <li className="grid gap-4 p-5 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center sm:p-6">
      <div className="grid min-w-0 gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="text-lg wrap-anywhere">{email}</h3>
          <Badge tone={isExpired ? 'warn' : 'neutral'}>{isExpired ? t('expiredBadge') : t(`role.${role}`)}</Badge>
        </div>
        <p className="wrap-anywhere empty:hidden">
          <PlaceNames role={role} isLimited={isLimited} places={places} />
        </p>
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-muted">
          {invitedByName && <span>{t('invitedBy', { name: invitedByName })}</span>}
          <span>{t('sent', { when: format.relativeTime(sentAt < now ? sentAt : now, now) })}</span>
          <span>{t(isExpired ? 'expired' : 'validUntil', { date: until })}</span>
        </p>
        {failure && <Notice tone="bad">{failure.message}</Notice>}
      </div>
      <div className="flex flex-wrap gap-2">
        <form action={resend}>
          <input type="hidden" name="invitationId" value={id} />
          <SubmitButton look="secondary" pendingLabel={t('resending')} aria-label={t('resendOf', { email })}>
            {t('resend')}
          </SubmitButton>
        </form>
        <CorrectInvitation invitation={invitation} />
        <RevokeInvitation invitationId={id} email={email} />
      </div>
    </li>
  );
}
