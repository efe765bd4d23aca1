'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { Field, Select } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { removeModelPriceAction, setModelPriceAction } from '../actions.ts';

/** Sets a model's price from now on. Offers the models that have answered. */
export function PriceForm({ models }: { models: { provider: string; model: string }[] }) {
  const t = useTranslations('admin.models');
  const [state, act] = useActionState(setModelPriceAction, null);
  const failure = state?.ok === false ? state : null;
  const typed = failure?.values;
  const first = models[0];
  useEffect(() => {
    if (state?.ok) toast(t('savedPrice'));
  }, [state, t]);
  return (
    <form action={act} className="grid items-start gap-5 border-t border-line pt-5 md:grid-cols-2" noValidate>
      <div className="grid gap-1 md:col-span-2">
        <h3 className="text-base">{t('enter')}</h3>
        <p className="text-ink-muted">{t('enterLead')}</p>
      </div>
      {failure && !failure.fields && (
        <div className="md:col-span-2">
          <Notice tone="bad">{failure.message}</Notice>
        </div>
      )}
      <Field label={t('provider')} name="provider" defaultValue={typed?.provider ?? first?.provider} error={failure?.fields?.provider} />
      <Field label={t('model')} name="model" defaultValue={typed?.model ?? first?.model} error={failure?.fields?.model} />
      <Field
        label={t('inputPrice')}
        name="input"
        inputMode="decimal"
        hint={t('priceHint')}
        defaultValue={typed?.input}
        error={failure?.fields?.input}
      />
      <Field
        label={t('outputPrice')}
        name="output"
        inputMode="decimal"
        hint={t('priceHint')}
        defaultValue={typed?.output}
        error={failure?.fields?.output}
      />
      <Select label={t('currency')} name="currency" defaultValue={typed?.currency ?? 'BRL'}>
        <option value="BRL">BRL</option>
        <option value="USD">USD</option>
      </Select>
      <div className="md:col-span-2">
        <SubmitButton pendingLabel={t('savingPrice')}>{t('savePrice')}</SubmitButton>
      </div>
    </form>
  );
}

export function RemovePrice({ provider, model, validFrom }: { provider: string; model: string; validFrom: string }) {
  const t = useTranslations('admin.models');
  const [, act] = useActionState(removeModelPriceAction, null);
  return (
    <form action={act}>
      {Object.entries({ provider, model, validFrom }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look="quiet">
        {t('remove')} <span className="sr-only">{`${provider} ${model}`}</span>
      </SubmitButton>
    </form>
  );
}
