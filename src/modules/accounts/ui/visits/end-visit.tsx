'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { revokeVisitAction, stopVisitAction } from '../../visits/actions.ts';

/** Button to end a visit, for the client or an agency admin. */
export function EndVisit({ visitId, name, by }: { visitId: string; name: string; by: 'client' | 'admin' }) {
  const t = useTranslations('visits');
  const [state, act] = useActionState(by === 'client' ? revokeVisitAction : stopVisitAction, null);
  const words = by === 'client' ? REVOKE : STOP;
  useEffect(() => {
    if (state?.ok) toast(t(words[3]));
    else if (state) toast(state.message, 'problem');
  }, [state, t, words]);
  return (
    <form action={act}>
      <input type="hidden" name="visitId" value={visitId} />
      <SubmitButton look="danger" pendingLabel={t(words[1])} aria-label={t(words[2], { name })}>
        {t(words[0])}
      </SubmitButton>
    </form>
  );
}

const REVOKE = ['page.revoke', 'page.revoking', 'page.revokeOf', 'page.revoked'] as const;
const STOP = ['start.stop', 'start.stopping', 'start.stopOf', 'start.stopped'] as const;
