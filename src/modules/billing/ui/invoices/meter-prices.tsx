import { useTranslations } from 'next-intl';
import { useMeterFormat } from '#modules/metering/ui/meter-format.ts';
import { Table } from '#ui/table.tsx';
import type { MeterPrice } from '../../catalogue/plans.ts';
import { type Currency, useMoney } from '../money.ts';
import { useVisitorCurrency } from '../plans/plan-table.tsx';

/** Price of a unit above the plan, per meter. */
export function MeterPrices({ meters, currency }: { meters: MeterPrice[]; currency?: Currency }) {
  const t = useTranslations('billing.pricing');
  const local = useVisitorCurrency();
  const paid = currency ?? local;
  const money = useMoney(paid);
  const { name, price } = useMeterFormat();
  return (
    <Table
      caption={t('beyondTitle')}
      columns={[
        { id: 'what', label: t('what') },
        { id: 'price', label: t('price'), number: true },
      ]}
      rows={meters.map((meter) => ({
        id: meter.key,
        cells: [name(meter.key), price(meter.key, paid === 'BRL' ? meter.priceBrlCents : meter.priceUsdCents, money)],
      }))}
    />
  );
}
