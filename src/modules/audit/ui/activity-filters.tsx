import Form from 'next/form';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Field, Select } from '#ui/field.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { ACTIVITY_KINDS } from '../activity-words.ts';
import type { ListActivity } from '../input.ts';
import { kindWords, type Say } from './sentence.ts';

/** Filters by person, kind and date, kept in the URL. */
export function ActivityFilters({ filter, people }: { filter: ListActivity; people: readonly { id: string; name: string }[] }) {
  const t = useTranslations('audit');
  return (
    <Form action="/account/activity" className="mb-8 grid grid-cols-2 items-end gap-3 md:grid-cols-[1fr_1fr_auto_auto_auto]">
      {filter.site && <input type="hidden" name="site" value={filter.site} />}
      <Select label={t('who')} name="who" defaultValue={filter.who ?? ''}>
        <option value="">{t('anyone')}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name || t('doer.nameless')}
          </option>
        ))}
        <option value="agency">{t('agency')}</option>
        <option value="server">{t('server')}</option>
      </Select>
      <Select label={t('what')} name="what" defaultValue={filter.what ?? ''}>
        <option value="">{t('anything')}</option>
        {ACTIVITY_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {kindWords(t as Say, kind)}
          </option>
        ))}
      </Select>
      <Field label={t('from')} name="from" type="date" defaultValue={filter.from} />
      <Field label={t('to')} name="to" type="date" defaultValue={filter.to} />
      <div className="col-span-2 flex items-center gap-2 md:col-span-1">
        <SubmitButton look="secondary">{t('apply')}</SubmitButton>
        <Link href="/account/activity" className="inline-flex min-h-11 items-center px-2 font-medium text-ink-muted hover:text-ink">
          {t('clear')}
        </Link>
      </div>
    </Form>
  );
}
