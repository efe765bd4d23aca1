import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PLAN_KEYS } from '#platform/plan-keys.ts';
import { Button } from '#ui/button.tsx';
import { Field, Select } from '#ui/field.tsx';
import { CLIENT_HEALTHS, CLIENT_PAYMENT_STATES, CLIENT_SORTS, type ListClients } from '../../input.ts';

interface ClientFiltersProps {
  asked: ListClients;
  seesMoney: boolean;
  tags: string[];
  staff: { id: string; name: string }[];
}

/** Filters kept in the URL, so that a list can be bookmarked and shared. */
export function ClientFilters({ asked, seesMoney, tags, staff }: ClientFiltersProps) {
  const t = useTranslations('admin');
  const own = useTranslations('desk.client');
  const sorts = CLIENT_SORTS.filter((sort) => seesMoney || sort !== 'mrr');
  return (
    <form action="/admin/clients" className="grid grid-cols-2 items-end gap-3 md:grid-cols-3 xl:grid-cols-4">
      <div className="col-span-2 md:col-span-1">
        <Field
          label={t('clients.search')}
          type="search"
          name="q"
          defaultValue={asked.q}
          placeholder={t(seesMoney ? 'clients.searchHint' : 'clients.searchHintDeveloper')}
        />
      </div>
      <Select label={t('clients.plan')} name="plan" defaultValue={asked.plan ?? ''}>
        <option value="">{t('clients.every')}</option>
        {PLAN_KEYS.map((plan) => (
          <option key={plan} value={plan}>
            {t(`plan.${plan}`)}
          </option>
        ))}
      </Select>
      {seesMoney && (
        <Select label={t('clients.paymentState')} name="paymentState" defaultValue={asked.paymentState ?? ''}>
          <option value="">{t('clients.every')}</option>
          {CLIENT_PAYMENT_STATES.map((paymentState) => (
            <option key={paymentState} value={paymentState}>
              {t(`paymentState.${paymentState}`)}
            </option>
          ))}
        </Select>
      )}
      <Select label={own('health.title')} name="health" defaultValue={asked.health ?? ''}>
        <option value="">{t('clients.every')}</option>
        {CLIENT_HEALTHS.map((health) => (
          <option key={health} value={health}>
            {own(`health.${health}`)}
          </option>
        ))}
      </Select>
      <Select label={own('owner')} name="owner" defaultValue={asked.owner ?? ''}>
        <option value="">{t('clients.every')}</option>
        <option value="me">{own('mine')}</option>
        <option value="none">{own('nobody')}</option>
        {staff.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {tags.length > 0 && (
        <Select label={own('tag')} name="tag" defaultValue={asked.tag ?? ''}>
          <option value="">{t('clients.every')}</option>
          {tags.map((tag) => (
            <option key={tag} value={tag}>
              {tag}
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
      <Button type="submit" look="primary" className="col-span-2 md:col-span-1" icon={<Search className="size-4" aria-hidden />}>
        {t('clients.submit')}
      </Button>
    </form>
  );
}
