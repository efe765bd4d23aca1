import Form from 'next/form';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Field, Select } from '#ui/field.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { AUDIT_KINDS } from '../activity-words.ts';
import type { AuditPage } from '../index.ts';
import type { ListAudit } from '../input.ts';
import { SubjectPicker } from './subject-picker.tsx';

/** The agency's filters, kept in the URL. */
export function AuditFilters({ filter, account, actor }: { filter: ListAudit } & Pick<AuditPage, 'account' | 'actor'>) {
  const t = useTranslations('audit');
  return (
    <Form action="/admin/audit" className="mb-6 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-6">
      {filter.visit && <input type="hidden" name="visit" value={filter.visit} />}
      <SubjectPicker
        key={`client ${account?.id}`}
        of="client"
        name="account"
        label={t('staff.client')}
        chosen={account}
        letters={filter.client}
      />
      <SubjectPicker
        key={`person ${actor?.id}`}
        of="person"
        name="actor"
        label={t('staff.person')}
        chosen={actor}
        letters={filter.person}
      />
      <Select label={t('what')} name="kind" defaultValue={filter.kind ?? ''}>
        <option value="">{t('staff.allButMails')}</option>
        {AUDIT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kind.${kind}`)}
          </option>
        ))}
      </Select>
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
      <div className="flex items-center gap-2 sm:col-span-full">
        <SubmitButton look="secondary">{t('apply')}</SubmitButton>
        <Link href="/admin/audit" className="inline-flex min-h-11 items-center px-2 font-medium text-ink-muted hover:text-ink">
          {t('clear')}
        </Link>
      </div>
    </Form>
  );
}
