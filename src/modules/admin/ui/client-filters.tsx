import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#ui/button.tsx';
import { Field, Select } from '#ui/field.tsx';
import { CLIENT_SORTS, CLIENT_STANDINGS, type ListClients } from '../input.ts';

const PLANS = ['free', 'basic', 'pro', 'enterprise'] as const;

/** Asks by the address of the page, so that a list can be kept and sent. */
export function ClientFilters({ asked, seesMoney }: { asked: ListClients; seesMoney: boolean }) {
  const t = useTranslations('admin');
  const sorts = CLIENT_SORTS.filter((sort) => seesMoney || sort !== 'mrr');
  return (
    <form action="/admin/clients" className="grid items-end gap-3 sm:grid-cols-2 xl:grid-cols-[1fr_auto_auto_auto_auto]">
      <Field
        label={t('clients.search')}
        type="search"
        name="q"
        defaultValue={asked.q}
        placeholder={t(seesMoney ? 'clients.searchHint' : 'clients.searchHintDeveloper')}
      />
      <Select label={t('clients.plan')} name="plan" defaultValue={asked.plan ?? ''}>
        <option value="">{t('clients.every')}</option>
        {PLANS.map((plan) => (
          <option key={plan} value={plan}>
            {t(`plan.${plan}`)}
          </option>
        ))}
      </Select>
      {seesMoney && (
        <Select label={t('clients.standing')} name="standing" defaultValue={asked.standing ?? ''}>
          <option value="">{t('clients.every')}</option>
          {CLIENT_STANDINGS.map((standing) => (
            <option key={standing} value={standing}>
              {t(`standing.${standing}`)}
            </option>
          ))}
        </Select>
      )}
      <Select label={t('clients.sort')} name="sort" defaultValue={asked.sort}>
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`clients.sorts.${sort}`)}
          </option>
        ))}
      </Select>
      <Button type="submit" look="primary" icon={<Search className="size-4" aria-hidden />}>
        {t('clients.submit')}
      </Button>
    </form>
  );
}
