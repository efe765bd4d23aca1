'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { setVisitMeasuringAction } from '../actions.ts';

/** The owner's choice whether pages report metrics of visits. */
export function VisitMeasuring({ siteId, isOn }: { siteId: string; isOn: boolean }) {
  const t = useTranslations('monitoring.performance.visits');
  const [state, act] = useActionState(setVisitMeasuringAction, null);
  const said = state?.ok && state.data ? t(`${state.data.isOn ? 'on' : 'off'}.${state.data.comes}`) : null;
  useEffect(() => {
    if (said) toast(said);
  }, [said]);
  return (
    <form action={act} className="grid justify-items-start gap-4">
      <input type="hidden" name="siteId" value={siteId} />
      <input type="hidden" name="isOn" value={String(!isOn)} />
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <SubmitButton look="secondary" pendingLabel={t('working')}>
        {t(isOn ? 'turnOff' : 'turnOn')}
      </SubmitButton>
    </form>
  );
}
