'use client';
import { CreditCard, ShieldCheck } from 'lucide-react';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useActionState, useState } from 'react';
import { useProof } from '#modules/accounts/ui/security/use-proof.tsx';
import { PortalButton } from '#modules/billing/ui/payment/portal-button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { cx } from '#ui/class-names.ts';
import { Field, Select } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { registerNameAction } from '../../actions.ts';
import { COUNTRIES } from '../../buying/countries.ts';
import type { Contact } from '../../input.ts';

interface Buying {
  name: string;
  unicode: string;
  currency: string;
  /** For one year, two, and so on. */
  centsByYears: number[];
  renewalCents: number;
  card: { last4: string };
  sites: { id: string; name: string }[];
  siteId: string | undefined;
  contact: Partial<Contact>;
}

/** Fields that a refusal of the whole order is about. */
const FIELD_OF: Record<string, string> = { contact_phone: 'phone', contact_tax_id: 'taxId', contact_postal_code: 'zip' };

/** Buys a name: whose it is on the left, what it costs on the right, one button. */
export function BuyName({ sites, siteId, contact, ...sale }: Buying) {
  const t = useTranslations('domains.buy');
  const [state, act] = useActionState(registerNameAction, null);
  const { keep, proof, failure } = useProof(state, act);
  const [years, setYears] = useState(1);
  const money = useMoney(sale.currency);
  const yearChoices = sale.centsByYears.map((_, at) => at + 1);
  const field = failure ? FIELD_OF[failure.reason] : undefined;
  const errors: Record<string, string> = { ...failure?.fields, ...(field && failure && { [field]: failure.message }) };
  const values: Record<string, string | undefined> = { ...contact, ...failure?.values };
  return (
    <>
      <form action={act} onSubmit={keep} noValidate className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <input type="hidden" name="domain" value={sale.name} />
        <input type="hidden" name="cents" value={sale.centsByYears[years - 1]} />
        <div className="grid min-w-0 gap-6">
          {failure && !field && <Notice tone="bad">{failure.message}</Notice>}
          <Panel title={t('what')}>
            <div className="grid gap-5 sm:grid-cols-2">
              <Select label={t('site')} name="siteId" defaultValue={siteId}>
                {sites.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
              <Select label={t('years')} name="years" value={years} onChange={(event) => setYears(Number(event.target.value))}>
                {yearChoices.map((count) => (
                  <option key={count} value={count}>
                    {t('yearCount', { count })}
                  </option>
                ))}
              </Select>
            </div>
          </Panel>
          <Panel title={t('holder')} lead={t('holderLead')}>
            <Holder values={values} errors={errors} />
          </Panel>
        </div>
        <Summary {...sale} years={years}>
          <Checkbox label={t('autoRenew')} name="autoRenew" defaultChecked />
          <p className="text-sm text-ink-muted">{t('autoRenewHint')}</p>
          <p className="flex items-center gap-2 text-sm">
            <CreditCard className="size-4 shrink-0" aria-hidden />
            {t('card', { last4: sale.card.last4 })}
          </p>
          <SubmitButton pendingLabel={t('pending')}>{t('action', { total: money(sale.centsByYears[years - 1]!) })}</SubmitButton>
        </Summary>
      </form>
      {proof}
    </>
  );
}

type Filled = Record<string, string | undefined>;

function Holder({ values, errors }: { values: Filled; errors: Filled }) {
  const t = useTranslations('domains.buy');
  const names = new Intl.DisplayNames([useLocale()], { type: 'region' });
  const of = (name: keyof Contact, autoComplete: string, max: number) => ({
    ...{ name, autoComplete, maxLength: max },
    label: t(`field.${name}`),
    defaultValue: values[name],
    error: errors[name],
  });
  return (
    <div className="grid items-start gap-5 sm:grid-cols-2">
      <Field {...of('firstName', 'given-name', 60)} />
      <Field {...of('lastName', 'family-name', 60)} />
      <Field {...of('organization', 'organization', 120)} hint={t('optional')} />
      <Field {...of('taxId', 'off', 20)} hint={t('taxIdHint')} inputMode="numeric" />
      <Field {...of('email', 'email', 200)} type="email" />
      <Field {...of('phone', 'tel', 24)} type="tel" placeholder="(81) 99999-8888" />
      <div className="sm:col-span-2">
        <Field {...of('address', 'street-address', 120)} />
      </div>
      <Field {...of('city', 'address-level2', 60)} />
      <Field {...of('region', 'address-level1', 60)} />
      <Field {...of('zip', 'postal-code', 12)} />
      <Select label={t('field.country')} name="country" autoComplete="country" defaultValue={values.country ?? 'BR'} error={errors.country}>
        {COUNTRIES.map((code) => (
          <option key={code} value={code}>
            {names.of(code)}
          </option>
        ))}
      </Select>
    </div>
  );
}

type Sale = Pick<Buying, 'name' | 'unicode' | 'currency' | 'centsByYears' | 'renewalCents'>;

function useMoney(currency: string): (cents: number) => string {
  const format = useFormatter();
  return (cents) => format.number(cents / 100, { style: 'currency', currency });
}

/** The card comes first: what is typed before would be lost on the way to Stripe and back. */
export function CardFirst({ returnTo, ...sale }: Sale & { returnTo: string }) {
  const t = useTranslations('domains.buy');
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <Panel title={t('noCard')} lead={t('noCardBody')}>
        <div className="justify-self-start">
          <PortalButton label={t('noCardAction')} returnTo={returnTo} />
        </div>
      </Panel>
      <Summary {...sale} years={1} />
    </div>
  );
}

function Summary({
  unicode,
  currency,
  centsByYears,
  renewalCents,
  years,
  children,
}: Omit<Sale, 'name'> & { years: number; children?: ReactNode }) {
  const t = useTranslations('domains.buy');
  const money = useMoney(currency);
  return (
    <section aria-label={t('summary')} className="grid gap-5 rounded-card border border-line bg-surface p-5 sm:p-6 lg:sticky lg:top-6">
      <div className="grid gap-1">
        <p className="text-sm text-ink-muted">{t('summary')}</p>
        <p className="font-display text-2xl font-semibold tracking-tight wrap-anywhere">{unicode}</p>
      </div>
      <dl className="grid gap-2.5">
        <Line label={t('firstYear')} value={money(centsByYears[0]!)} />
        <Line label={t('perYearAfter')} value={money(renewalCents)} />
        <Line label={t('total', { count: years })} value={money(centsByYears[years - 1]!)} isStrong />
      </dl>
      {children}
      <p className="flex gap-2 text-sm text-ink-muted">
        <ShieldCheck className="mt-0.5 size-4 shrink-0" aria-hidden />
        {t('promise')}
      </p>
    </section>
  );
}

const Line = ({ label, value, isStrong = false }: { label: string; value: string; isStrong?: boolean }) => (
  <div className={cx('flex items-baseline justify-between gap-4', isStrong && 'border-t border-line pt-3')}>
    <dt className={isStrong ? 'font-semibold' : 'text-ink-muted'}>{label}</dt>
    <dd className={isStrong ? 'font-display text-2xl font-semibold tabular-nums' : 'tabular-nums'}>{value}</dd>
  </div>
);
