'use client';
import { UserPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProofDialog } from '#modules/accounts/ui/security/proof-dialog.tsx';
import { EmailField } from '#modules/accounts/ui/sign-in/person-fields.tsx';
import { LOCALES } from '#platform/locales.ts';
import { PLAN_KEYS } from '#platform/plan-keys.ts';
import { Field, Labelled, Select } from '#ui/field.tsx';
import { createClientAction } from '../../actions.ts';

/** For admins: creates an account with a plan, an optional first site, and an invitation to own it. */
export function CreateClient() {
  const t = useTranslations('team.client');
  return (
    <ProofDialog
      action={createClientAction}
      Icon={UserPlus}
      words={{ open: t('create'), title: t('title'), lead: t('lead'), submit: t('submit'), pending: t('pending') }}
      doneWords={({ email }) => t('created', { email })}
    >
      {(failure) => (
        <>
          <Field label={t('name')} name="name" required defaultValue={failure?.values?.name} error={failure?.fields?.name} />
          <EmailField failure={failure} label={t('email')} autoComplete="off" />
          <Choices />
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
        </>
      )}
    </ProofDialog>
  );
}

/** Fields that keep their values while the form is sent, and when it is refused. */
function Choices() {
  const t = useTranslations('team.client');
  const plans = useTranslations('plan.names');
  const languages = useTranslations('app.languages');
  const [locale, setLocale] = useState('pt-BR');
  const [tier, setTier] = useState('basic');
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Select label={t('locale')} name="locale" value={locale} onChange={(event) => setLocale(event.target.value)}>
        {LOCALES.map((one) => (
          <option key={one} value={one}>
            {languages(one)}
          </option>
        ))}
      </Select>
      <Select label={t('plan')} name="tier" value={tier} onChange={(event) => setTier(event.target.value)}>
        {PLAN_KEYS.map((plan) => (
          <option key={plan} value={plan}>
            {plans(plan)}
          </option>
        ))}
      </Select>
    </div>
  );
}
