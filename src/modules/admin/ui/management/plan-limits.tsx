'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import type { Plan } from '#modules/billing/index.ts';
import { METERS, PLAN_METERS } from '#modules/metering/meters.ts';
import { Field, Select } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { setPlanLimitAction } from '../../actions.ts';
import { PLAN_LIMITS } from '../../input.ts';
import { CaptionedTable } from '../captioned-table.tsx';

function useLimitName(): (limit: (typeof PLAN_LIMITS)[number]) => string {
  const t = useTranslations('desk.manage.plans.limits');
  const meters = useTranslations('meters');
  return (limit) => {
    const meter = PLAN_METERS.find((each) => METERS[each].limit === limit);
    return meter ? meters(`${meter}.limit`) : t(limit as 'sites');
  };
}

/** Table of all plans' limits, with a form to change one. */
export function PlanLimits({ plans }: { plans: Plan[] }) {
  const t = useTranslations('desk.manage.plans');
  const nameOf = useLimitName();
  const admin = useTranslations('admin.plan');
  const format = useFormatter();
  return (
    <>
      <Panel title={t('table')}>
        <CaptionedTable
          caption={t('table')}
          columns={[{ id: 'limit', label: t('limit') }, ...plans.map(({ key }) => ({ id: key, label: admin(key), number: true }))]}
          rows={PLAN_LIMITS.map((limit) => ({
            id: limit,
            cells: [
              <span key="limit" className="font-medium">
                {nameOf(limit)}
              </span>,
              ...plans.map((plan) => {
                const value = plan[limit];
                return value === null ? t('none') : format.number(value);
              }),
            ],
          }))}
        />
      </Panel>
      <Panel title={t('change')}>
        <LimitForm plans={plans} />
      </Panel>
    </>
  );
}

function LimitForm({ plans }: { plans: Plan[] }) {
  const t = useTranslations('desk.manage.plans');
  const nameOf = useLimitName();
  const admin = useTranslations('admin.plan');
  const [state, act] = useActionState(setPlanLimitAction, null);
  const failure = state?.ok === false ? state : null;
  useEffect(() => {
    if (state?.ok) toast(t('saved'));
  }, [state, t]);
  return (
    <form action={act} className="grid items-start gap-5 md:grid-cols-3" noValidate>
      {failure && !failure.fields && (
        <div className="md:col-span-3">
          <Notice tone="bad">{failure.message}</Notice>
        </div>
      )}
      <Select label={t('plan')} name="plan" defaultValue={failure?.values?.plan}>
        {plans.map(({ key }) => (
          <option key={key} value={key}>
            {admin(key)}
          </option>
        ))}
      </Select>
      <Select label={t('limit')} name="limit" defaultValue={failure?.values?.limit}>
        {PLAN_LIMITS.map((limit) => (
          <option key={limit} value={limit}>
            {nameOf(limit)}
          </option>
        ))}
      </Select>
      <Field
        label={t('value')}
        name="value"
        inputMode="numeric"
        hint={t('valueHint')}
        defaultValue={failure?.values?.value}
        error={failure?.fields?.value}
      />
      <div className="md:col-span-3">
        <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
      </div>
    </form>
  );
}
