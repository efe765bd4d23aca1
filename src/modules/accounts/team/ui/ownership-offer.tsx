'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { useProof } from '../../ui/security/use-proof.tsx';
import { acceptOwnershipAction, endOfferAction } from '../actions.ts';

interface OwnershipOfferProps {
  /** For the recipient, the person who offers it; for the owner, the recipient. */
  name: string;
  isForReader: boolean;
  until: string;
}

/** A pending ownership offer: accept, decline or withdraw. */
export function OwnershipOffer({ name, isForReader, until }: OwnershipOfferProps) {
  const t = useTranslations('team');
  const [accepted, accept] = useActionState(acceptOwnershipAction, null);
  const { keep, proof, failure } = useProof(accepted, accept);
  return (
    <section className="mb-6 grid gap-4 rounded-card border border-line bg-marigold-soft p-5 sm:p-6">
      <div className="grid gap-1">
        <h2 className="text-xl wrap-anywhere">{t(isForReader ? 'offerToYou' : 'offerOpen', { name })}</h2>
        <p>{t(isForReader ? 'offerToYouBody' : 'offerOpenBody', { name, date: until })}</p>
      </div>
      {failure && <Notice tone="bad">{failure.message}</Notice>}
      <div className="flex flex-wrap gap-3">
        {isForReader && (
          <form action={accept} onSubmit={keep}>
            <SubmitButton pendingLabel={t('accepting')}>{t('acceptOffer')}</SubmitButton>
          </form>
        )}
        <EndOffer name={name} isForReader={isForReader} />
      </div>
      {proof}
    </section>
  );
}

/** Asks before the offer is gone: only its owner can make another. */
function EndOffer({ name, isForReader }: Pick<OwnershipOfferProps, 'name' | 'isForReader'>) {
  const t = useTranslations('team');
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  const [state, act] = useActionState(endOfferAction, null);
  const deed = isForReader ? 'declineOffer' : 'withdrawOffer';
  useEffect(() => {
    if (!state?.ok) return;
    setOpen(false);
    toast(t(`${deed}Done`, { name }));
  }, [state, t, deed, name]);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(deed)}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t(`${deed}Title`, { name })} closeLabel={app('close')}>
        <p>{t(`${deed}Body`, { name })}</p>
        {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
        <form action={act} className="flex flex-wrap justify-end gap-3">
          <Button onClick={() => setOpen(false)}>{app('cancel')}</Button>
          <SubmitButton>{t(deed)}</SubmitButton>
        </form>
      </Dialog>
    </>
  );
}
