'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useState } from 'react';
import { useProof } from '#modules/accounts/ui/security/use-proof.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { takeOutCardAction } from '../../actions.ts';
import { type PaymentMethodView, useMethodName } from './payment-method.tsx';
import { PortalButton } from './portal-button.tsx';

interface FormerCardProps {
  name: string;
  method: PaymentMethodView;
  /** The former owner may take the card out; who pays now is asked for another. */
  reader: 'former-owner' | 'payer';
}

/** After a handover, while the former owner's card still pays. */
export function FormerCard({ name, method, reader }: FormerCardProps) {
  const t = useTranslations('billing.formerCard');
  const card = useMethodName(method);
  const isOwn = reader === 'former-owner';
  return (
    <Notice tone="warn" title={isOwn ? t('yours', { card }) : t('theirs', { card, name: name || t('formerOwner') })}>
      <p>{t(isOwn ? 'yoursBody' : 'theirsBody', { name: name || t('formerOwner') })}</p>
      <div className="mt-2 justify-self-start">{isOwn ? <TakeOut card={card} /> : <PortalButton label={t('add')} />}</div>
    </Notice>
  );
}

function TakeOut({ card }: { card: string }) {
  const t = useTranslations('billing.formerCard');
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  const [state, act] = useActionState(takeOutCardAction, null);
  const { keep, proof, failure } = useProof(state, act);
  useEffect(() => {
    if (!state?.ok) return;
    setOpen(false);
    toast(t('done'));
  }, [state, t]);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('open')}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('title', { card })} closeLabel={app('close')}>
        <p>{t('then')}</p>
        <form action={act} onSubmit={keep} className="grid gap-5">
          {failure && <Notice tone="bad">{failure.message}</Notice>}
          <div className="flex flex-wrap justify-end gap-3">
            <Button onClick={() => setOpen(false)}>{t('keep')}</Button>
            <SubmitButton look="danger" pendingLabel={t('removing')}>
              {t('submit')}
            </SubmitButton>
          </div>
        </form>
      </Dialog>
      {proof}
    </>
  );
}
