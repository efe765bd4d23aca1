import { useFormatter, useTranslations } from 'next-intl';
import { formatMoney } from '#modules/billing/ui/money.ts';
import { Panel } from '#ui/panel.tsx';
import { Table } from '#ui/table.tsx';
import type { ModelPrice } from '../charging/model-prices.ts';
import { PriceForm, RemovePrice } from './price-form.tsx';

const MICROS_IN_CENT = 10_000;

/** Every price entered, and the form to add one. */
export function ModelPricesPanel({ prices, models }: { prices: ModelPrice[]; models: { provider: string; model: string }[] }) {
  const t = useTranslations('admin.models');
  const format = useFormatter();
  return (
    <Panel title={t('pricesTitle')} lead={prices.length === 0 ? t('noPrices') : t('pricesLead')}>
      {prices.length > 0 && (
        <Table
          caption={t('pricesTitle')}
          columns={[
            { id: 'model', label: t('model') },
            { id: 'input', label: t('inputColumn'), number: true },
            { id: 'output', label: t('outputColumn'), number: true },
            { id: 'since', label: t('since') },
            { id: 'remove', label: <span className="sr-only">{t('remove')}</span> },
          ]}
          rows={prices.map((price) => ({
            id: `${price.provider} ${price.model} ${price.validFrom.toISOString()}`,
            cells: [
              <span key="model" className="inline-block min-w-36 wrap-anywhere">{`${price.provider} · ${price.model}`}</span>,
              formatMoney(format, price.inputMicros / MICROS_IN_CENT, price.currency),
              formatMoney(format, price.outputMicros / MICROS_IN_CENT, price.currency),
              format.dateTime(price.validFrom, { dateStyle: 'short', timeStyle: 'short' }),
              <RemovePrice key="remove" provider={price.provider} model={price.model} validFrom={price.validFrom.toISOString()} />,
            ],
          }))}
        />
      )}
      <PriceForm models={models} />
    </Panel>
  );
}
