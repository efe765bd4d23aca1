'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { METER_KEYS } from '#modules/metering/meters.ts';
import { Field, Select } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { removeUnitCostAction, setUnitCostAction } from '../../actions.ts';

/** Form to set a unit cost and its source. */
export function CostForm() {
  const t = useTranslations('admin');
  const words = useTranslations('meters');
  const [state, act] = useActionState(setUnitCostAction, null);
  const failure = state?.ok === false ? state : null;
  const typed = failure?.values;
  useEffect(() => {
    if (state?.ok) toast(t('costs.saved'));
  }, [state, t]);
  return (
    <form action={act} className="grid gap-5 md:grid-cols-2" noValidate>
      {failure && !failure.fields && (
        <div className="md:col-span-2">
          <Notice tone="bad">{failure.message}</Notice>
        </div>
      )}
      <Select label={t('revenue.use.meter')} name="meter" defaultValue={typed?.meter ?? METER_KEYS[0]}>
        {METER_KEYS.map((meter) => (
          <option key={meter} value={meter}>
            {words(`${meter}.cost`)}
          </option>
        ))}
      </Select>
      <Select label={t('revenue.currency')} name="currency" defaultValue={typed?.currency ?? 'BRL'}>
        <option value="BRL">BRL</option>
        <option value="USD">USD</option>
      </Select>
      <Field
        label={t('costs.cost')}
        name="cost"
        inputMode="decimal"
        hint={t('costs.costHint')}
        defaultValue={typed?.cost}
        error={failure?.fields?.cost}
      />
      <Field label={t('costs.note')} name="note" hint={t('costs.noteHint')} defaultValue={typed?.note} error={failure?.fields?.note} />
      <div className="md:col-span-2">
        <SubmitButton pendingLabel={t('costs.saving')}>{t('costs.save')}</SubmitButton>
      </div>
    </form>
  );
}

export function RemoveCost({ meter, currency, name }: { meter: string; currency: string; name: string }) {
  const t = useTranslations('admin.costs');
  const [, act] = useActionState(removeUnitCostAction, null);
  return (
    <form action={act}>
      <input type="hidden" name="meter" value={meter} />
      <input type="hidden" name="currency" value={currency} />
      <SubmitButton look="quiet">
        {t('remove')} <span className="sr-only">{name}</span>
      </SubmitButton>
    </form>
  );
}
