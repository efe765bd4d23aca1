'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { freeNameAction, reserveNameAction } from '../../actions.ts';
import type { ReservedName } from '../../management/reserved-names.ts';

/** The reserved names, with a form to add one. */
export function ReservedNames({ names }: { names: ReservedName[] }) {
  const t = useTranslations('desk.manage.names');
  const format = useFormatter();
  return (
    <>
      <Panel title={t('list')} lead={names.length === 0 ? t('none') : undefined}>
        {names.length > 0 && (
          <ul className="grid divide-y divide-line">
            {names.map(({ name, note, createdAt }) => (
              <li key={name} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2 first:pt-0 last:pb-0">
                <span className="grid min-w-0 gap-0.5">
                  <span className="font-mono font-semibold wrap-anywhere">{name}</span>
                  <span className="text-sm text-ink-muted wrap-anywhere">
                    {note}, {format.dateTime(createdAt, { dateStyle: 'medium' })}
                  </span>
                </span>
                <FreeButton name={name} />
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel title={t('form')}>
        <NameForm key={names.length} />
      </Panel>
    </>
  );
}

function FreeButton({ name }: { name: string }) {
  const t = useTranslations('desk.manage.names');
  const [, act] = useActionState(freeNameAction, null);
  return (
    <form action={act}>
      <input type="hidden" name="name" value={name} />
      <SubmitButton look="quiet">
        {t('free')} <span className="sr-only">{name}</span>
      </SubmitButton>
    </form>
  );
}

function NameForm() {
  const t = useTranslations('desk.manage.names');
  const [state, act] = useActionState(reserveNameAction, null);
  const failure = state?.ok === false ? state : null;
  useEffect(() => {
    if (state?.ok) toast(t('saved'));
  }, [state, t]);
  return (
    <form action={act} className="grid items-start gap-5 md:grid-cols-2" noValidate>
      {failure && !failure.fields && (
        <div className="md:col-span-2">
          <Notice tone="bad">{failure.message}</Notice>
        </div>
      )}
      <Field label={t('name')} name="name" hint={t('nameHint')} defaultValue={failure?.values?.name} error={failure?.fields?.name} />
      <Field label={t('note')} name="note" maxLength={300} defaultValue={failure?.values?.note} error={failure?.fields?.note} />
      <div className="md:col-span-2">
        <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
      </div>
    </form>
  );
}
