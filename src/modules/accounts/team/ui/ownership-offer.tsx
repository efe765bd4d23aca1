'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { useProof } from '../../ui/use-proof.tsx';
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
  const [ended, end] = useActionState(endOfferAction, null);
  const { keep, proof, failure } = useProof(accepted, accept);
  const problem = failure ?? (ended?.ok === false ? ended : null);
  return (
    <section className="mb-6 grid gap-4 rounded-card border border-line bg-marigold-soft p-5 sm:p-6">
      <div className="grid gap-1">
        <h2 className="text-xl wrap-anywhere">{t(isForReader ? 'offerToYou' : 'offerOpen', { name })}</h2>
        <p>{t(isForReader ? 'offerToYouBody' : 'offerOpenBody', { name, date: until })}</p>
      </div>
      {problem && <Notice tone="bad">{problem.message}</Notice>}
      <div className="flex flex-wrap gap-3">
        {isForReader && (
          <form action={accept} onSubmit={keep}>
            <SubmitButton pendingLabel={t('accepting')}>{t('acceptOffer')}</SubmitButton>
          </form>
        )}
        <form action={end}>
          <SubmitButton look="secondary">{t(isForReader ? 'declineOffer' : 'withdrawOffer')}</SubmitButton>
        </form>
      </div>
      {proof}
    </section>
  );
}
