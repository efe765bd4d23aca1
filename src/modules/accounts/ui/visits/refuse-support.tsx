'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { Panel } from '#ui/panel.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { refuseSupportAction } from '../../visits/actions.ts';

/** The client's switch to allow or refuse visits by the agency. */
export function RefuseSupport({ refuses, mayChange }: { refuses: boolean; mayChange: boolean }) {
  const t = useTranslations('visits.page');
  const [state, act] = useActionState(refuseSupportAction, null);
  useEffect(() => {
    if (state?.ok) toast(t(state.data.refuses ? 'closedDone' : 'openedDone'));
    else if (state) toast(state.message, 'problem');
  }, [state, t]);
  return (
    <Panel title={t('policyTitle')} lead={t(refuses ? 'policyClosed' : 'policyOpen')}>
      {mayChange && (
        <form action={act}>
          <input type="hidden" name="refuses" value={refuses ? 'no' : 'yes'} />
          <SubmitButton look="secondary" pendingLabel={t('saving')}>
            {t(refuses ? 'opens' : 'close')}
          </SubmitButton>
        </form>
      )}
    </Panel>
  );
}
