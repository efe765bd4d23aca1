'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { useProof } from '#modules/accounts/ui/security/use-proof.tsx';
import { Field, Select } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { hireStaffAction, setStaffRoleAction } from '../../actions.ts';
import type { Colleague } from '../../management/staff-list.ts';

const ROLES = ['admin', 'developer'] as const;

/** The agency's staff with their roles; changing one requires a proof of identity. */
export function StaffList({ staff, me, now }: { staff: Colleague[]; me: string; now: Date }) {
  const t = useTranslations('desk.manage.staff');
  return (
    <>
      <Panel title={t('list')}>
        <ul className="grid divide-y divide-line">
          {staff.map((colleague) => (
            <Row key={`${colleague.id}${colleague.role}`} colleague={colleague} isMe={colleague.id === me} now={now} />
          ))}
        </ul>
      </Panel>
      <Panel title={t('hire')} lead={t('hireLead')}>
        <HireForm key={staff.length} />
      </Panel>
    </>
  );
}

function Row({ colleague, isMe, now }: { colleague: Colleague; isMe: boolean; now: Date }) {
  const t = useTranslations('desk.manage.staff');
  const format = useFormatter();
  const [state, act] = useActionState(setStaffRoleAction, null);
  const { keep, proof, failure } = useProof(state, act);
  const name = colleague.name || colleague.email;
  useEffect(() => {
    if (state?.ok) toast(t('saved'));
  }, [state, t]);
  return (
    <li className="grid gap-3 py-4 first:pt-0 last:pb-0 md:grid-cols-[1fr_auto] md:items-center">
      <div className="grid min-w-0 gap-0.5">
        <p className="font-semibold wrap-anywhere">
          {name} {isMe && <span className="font-normal text-ink-muted">({t('you')})</span>}
        </p>
        <p className="text-sm text-ink-muted wrap-anywhere">
          {colleague.email}, {colleague.lastSignInAt ? t('seen', { when: format.relativeTime(colleague.lastSignInAt, now) }) : t('never')}
        </p>
      </div>
      <form action={act} onSubmit={keep} className="flex items-end gap-3">
        <input type="hidden" name="personId" value={colleague.id} />
        <Select label={t('change', { name })} labelHidden name="role" defaultValue={colleague.role}>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          ))}
          <option value="">{t('gone')}</option>
        </Select>
        <SubmitButton look="secondary">
          {t('save')}
          <span className="sr-only">: {name}</span>
        </SubmitButton>
      </form>
      {failure && (
        <div className="md:col-span-2">
          <Notice tone="bad">{failure.message}</Notice>
        </div>
      )}
      {proof}
    </li>
  );
}

function HireForm() {
  const t = useTranslations('desk.manage.staff');
  const [state, act] = useActionState(hireStaffAction, null);
  const { keep, proof, failure } = useProof(state, act);
  useEffect(() => {
    if (state?.ok) toast(t('added'));
  }, [state, t]);
  return (
    <form action={act} onSubmit={keep} className="grid items-start gap-5 md:grid-cols-2" noValidate>
      {failure && !failure.fields && (
        <div className="md:col-span-2">
          <Notice tone="bad">{failure.message}</Notice>
        </div>
      )}
      <Field
        label={t('email')}
        name="email"
        type="email"
        autoComplete="off"
        defaultValue={failure?.values?.email}
        error={failure?.fields?.email}
      />
      <Select label={t('as')} name="role" defaultValue={failure?.values?.role ?? 'developer'}>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`role.${role}`)}
          </option>
        ))}
      </Select>
      <div className="md:col-span-2">
        <SubmitButton pendingLabel={t('adding')}>{t('add')}</SubmitButton>
      </div>
      {proof}
    </form>
  );
}
