'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, type RefObject, useActionState, useEffect, useRef } from 'react';
import { useProof } from '#modules/accounts/ui/security/use-proof.tsx';
import type { ActionFailure } from '#platform/action.ts';
import { Field } from '#ui/field.tsx';
import { Meter } from '#ui/meter.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { chooseSpendingAction } from '../../actions.ts';
import { type Currency, useMoney, wholeCents } from '../money.ts';

interface SpendingChoiceProps {
  overage: 'stop' | 'pay';
  maxCents: number;
  currency: Currency;
  /** Cents above the plan in this period so far. */
  spentCents: number;
  until: string;
  /** Price of a unit above the plan. */
  children: ReactNode;
}

function Choice({
  value,
  chosen,
  radio,
  title,
  children,
}: {
  value: string;
  chosen: boolean;
  radio?: RefObject<HTMLInputElement | null>;
  title: string;
  children: ReactNode;
}) {
  return (
    <div className="grid content-start gap-1 rounded-card border border-edge p-4 has-checked:border-cobalt has-checked:bg-cobalt-soft">
      <label className="flex min-h-11 cursor-pointer items-start gap-3">
        <input
          type="radio"
          name="overage"
          value={value}
          defaultChecked={chosen}
          ref={radio}
          className="mt-1 size-5 shrink-0 accent-cobalt"
        />
        <span className="font-semibold">{title}</span>
      </label>
      <div className="grid gap-2 pl-8">{children}</div>
    </div>
  );
}

/** The choice once the plan is used up: stop, or go on up to a max amount chosen by the owner. */
export function SpendingChoice(props: SpendingChoiceProps) {
  const t = useTranslations('billing.spending');
  const [state, act] = useActionState(chooseSpendingAction, null);
  useEffect(() => {
    if (state?.ok) toast(t('saved'));
  }, [state, t]);
  const { keep, proof, failure } = useProof(state, act);
  // The fields start with the saved values.
  return <SpendingForm key={`${props.overage} ${props.maxCents}`} {...props} act={act} keep={keep} proof={proof} failure={failure} />;
}

function SpendingForm({
  overage,
  maxCents,
  currency,
  spentCents,
  until,
  children,
  act,
  keep,
  proof,
  failure,
}: SpendingChoiceProps & {
  act: (form: FormData) => void;
  keep: (event: FormEvent<HTMLFormElement>) => void;
  proof: ReactNode;
  failure: ActionFailure | null;
}) {
  const t = useTranslations('billing.spending');
  const money = useMoney(currency);
  const format = useFormatter();
  const pay = useRef<HTMLInputElement>(null);
  // React resets a form to its defaults after each answer: the choice made is the default then.
  const choice = failure?.values?.overage ?? overage;
  const plain = (cents: number) => format.number(cents / 100, { minimumFractionDigits: 2, useGrouping: false });
  const spent = wholeCents(spentCents);
  return (
    <>
      <form action={act} onSubmit={keep} className="grid gap-5" noValidate>
        {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
        <fieldset className="grid gap-3 lg:grid-cols-2">
          <legend className="sr-only">{t('title')}</legend>
          <Choice value="stop" chosen={choice === 'stop'} title={t('stop')}>
            <p className="text-ink-muted">{t('stopBody', { until })}</p>
          </Choice>
          <Choice value="pay" chosen={choice === 'pay'} radio={pay} title={t('pay')}>
            <Field
              label={t('max', { currency: currency === 'BRL' ? 'R$' : 'US$' })}
              hint={t('maxHint', { until })}
              name="max"
              inputMode="decimal"
              autoComplete="off"
              defaultValue={failure?.values?.max ?? (maxCents > 0 ? plain(maxCents) : '')}
              error={failure?.fields?.max}
              onFocus={() => {
                if (pay.current) pay.current.checked = true;
              }}
              className="max-w-48 tabular-nums"
            />
          </Choice>
        </fieldset>
        <div className="grid gap-2">
          <p className="font-medium">{t('prices')}</p>
          {children}
        </div>
        {overage === 'pay' && maxCents > 0 ? (
          <Meter label={t('spent')} value={spent} max={maxCents} text={t('spentOf', { spent: money(spent), max: money(maxCents) })} />
        ) : (
          spent > 0 && <p className="tabular-nums">{t('spentNow', { amount: money(spent) })}</p>
        )}
        <div>
          <SubmitButton look="secondary" pendingLabel={t('saving')} className="max-sm:w-full">
            {t('save')}
          </SubmitButton>
        </div>
      </form>
      {proof}
    </>
  );
}
