import Form from 'next/form';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Field, Select } from '#ui/field.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import type { ListAudit } from '../input.ts';

/** Filters of the agency's view, kept in the address. */
export function AuditFilters({ filter }: { filter: ListAudit }) {
  const t = useTranslations('audit');
  return (
    <Form action="/admin/audit" className="mb-6 grid grid-cols-2 items-end gap-3 md:grid-cols-4">
      {(['account', 'actor', 'visit', 'table'] as const).map((name) => (
        <Field key={name} label={t(`staff.${name}`)} name={name} defaultValue={filter[name]} autoComplete="off" spellCheck={false} />
      ))}
      <Select label={t('staff.action')} name="action" defaultValue={filter.action ?? ''}>
        <option value="">{t('staff.anyAction')}</option>
        {(['insert', 'update', 'delete'] as const).map((action) => (
          <option key={action} value={action}>
            {t(`staff.${action}`)}
          </option>
        ))}
      </Select>
      <Field label={t('from')} name="from" type="date" defaultValue={filter.from} />
      <Field label={t('to')} name="to" type="date" defaultValue={filter.to} />
      <div className="flex items-center gap-2">
        <SubmitButton look="secondary">{t('apply')}</SubmitButton>
        <Link href="/admin/audit" className="inline-flex min-h-11 items-center px-2 font-medium text-ink-muted hover:text-ink">
          {t('clear')}
        </Link>
      </div>
    </Form>
  );
}
