'use client';
import { UserPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useState } from 'react';
import { useProof } from '#modules/accounts/ui/use-proof.tsx';
import { LOCALES } from '#platform/locales.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field, Labelled, Select } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { createClientAction } from '../actions.ts';

const PLANS = ['free', 'basic', 'pro', 'enterprise'] as const;

/** For admins: an account with a plan, a first site if wished, and an invitation to own it. */
export function CreateClient() {
  const t = useTranslations('team.client');
  const app = useTranslations('app');
  const plans = useTranslations('plan.names');
  const languages = useTranslations('app.languages');
  const [open, setOpen] = useState(false);
  const [state, act] = useActionState(createClientAction, null);
  const { keep, proof, failure } = useProof(state, act);
  const [choice, setChoice] = useState({ locale: 'pt-BR', tier: 'basic' });
  const choose = (field: keyof typeof choice) => (event: { target: { value: string } }) =>
    setChoice({ ...choice, [field]: event.target.value });
  useEffect(() => {
    if (!state?.ok) return;
    toast(t('created', { email: state.data.email }));
    setOpen(false);
  }, [state, t]);
  return (
    <>
      <Button look="primary" icon={<UserPlus className="size-5" aria-hidden />} onClick={() => setOpen(true)}>
        {t('create')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('title')} closeLabel={app('close')}>
        <p className="text-ink-muted">{t('lead')}</p>
        <form action={act} onSubmit={keep} className="grid gap-5" noValidate>
          {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
          <Field label={t('name')} name="name" required defaultValue={failure?.values?.name} error={failure?.fields?.name} />
          <Field
            label={t('email')}
            name="email"
            type="email"
            inputMode="email"
            autoComplete="off"
            required
            defaultValue={failure?.values?.email}
            error={failure?.fields?.email}
          />
          <div className="grid gap-5 sm:grid-cols-2">
            <Select label={t('locale')} name="locale" value={choice.locale} onChange={choose('locale')}>
              {LOCALES.map((locale) => (
                <option key={locale} value={locale}>
                  {languages(locale)}
                </option>
              ))}
            </Select>
            <Select label={t('plan')} name="tier" value={choice.tier} onChange={choose('tier')}>
              {PLANS.map((plan) => (
                <option key={plan} value={plan}>
                  {plans(plan)}
                </option>
              ))}
            </Select>
          </div>
          <Labelled label={t('prompt')} hint={t('promptHint')} error={failure?.fields?.prompt}>
            {(control) => (
              <textarea
                {...control}
                name="prompt"
                rows={3}
                maxLength={20_000}
                defaultValue={failure?.values?.prompt}
                className="control py-2"
              />
            )}
          </Labelled>
          <div className="flex flex-wrap justify-end gap-3">
            <Button look="quiet" onClick={() => setOpen(false)}>
              {app('cancel')}
            </Button>
            <SubmitButton pendingLabel={t('pending')}>{t('submit')}</SubmitButton>
          </div>
        </form>
        {proof}
      </Dialog>
    </>
  );
}
