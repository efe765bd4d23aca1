'use client';
import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { useProof } from '#modules/accounts/ui/security/use-proof.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { beginExportAction } from '../actions.ts';

/** Asks for a proof of identity, then starts the download. */
export function TakeEverything() {
  const t = useTranslations('security.take');
  const [state, act] = useActionState(beginExportAction, null);
  const { keep, proof, failure } = useProof(state, act);
  useEffect(() => {
    if (state?.ok) window.location.assign(state.data.href);
  }, [state]);
  return (
    <>
      <form action={act} onSubmit={keep} className="grid justify-items-start gap-3">
        {failure && <Notice tone="bad">{failure.message}</Notice>}
        {state?.ok && <Notice tone="good">{t('begun')}</Notice>}
        <SubmitButton look="secondary" icon={<Download className="size-5" aria-hidden />} pendingLabel={t('pending')}>
          {t('submit')}
        </SubmitButton>
      </form>
      {proof}
    </>
  );
}
