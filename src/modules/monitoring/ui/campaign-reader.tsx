'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Table } from '#ui/table.tsx';
import { type Campaign, type ReadCampaigns, ratesOf, readCampaigns } from '../campaigns/read-campaigns.ts';

/** Bytes; a year of daily rows of some hundred campaigns. */
const MAX_BYTES = 10_000_000;

/** Reads an exported file in the browser and shows what its campaigns cost and brought. Nothing is sent or kept. */
export function CampaignReader() {
  const t = useTranslations('monitoring.campaigns');
  const [read, setRead] = useState<(ReadCampaigns & { file: string }) | null>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const given: ReadCampaigns =
      file.size > MAX_BYTES ? { ok: false, problem: 'unreadable' } : readCampaigns(decoded(await file.arrayBuffer()));
    setRead({ ...given, file: file.name });
  };
  return (
    <div className="grid min-w-0 gap-8">
      <div className="max-w-xl">
        <Field
          label={t('file')}
          hint={t('hint')}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          error={read?.ok === false ? t(`problem.${read.problem}`) : undefined}
          onChange={(event) => open(event.target.files?.[0])}
          className="py-2.5 file:mr-3 file:cursor-pointer file:rounded-md file:border-0 file:bg-sunken file:px-3 file:py-1 file:font-semibold file:text-ink"
        />
      </div>
      {read?.ok && <Campaigns {...read} />}
      <Formulas />
    </div>
  );
}

/** Google Ads writes UTF-16 for spreadsheets; everything else is UTF-8. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  return new TextDecoder(first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
}

const COLUMNS = ['spend', 'impressions', 'clicks', 'results', 'revenue', 'ctr', 'cpc', 'cpa', 'roas'] as const;

function Campaigns({ campaigns, total, currency, missing, file }: Extract<ReadCampaigns, { ok: true }> & { file: string }) {
  const t = useTranslations('monitoring.campaigns');
  const cells = useCells(currency);
  const all = { ...total, name: t('total', { count: campaigns.length }) };
  const rows = campaigns.length > 1 ? [...campaigns, all] : campaigns;
  return (
    <section aria-label={t('of', { file })} className="grid min-w-0 gap-5">
      <h2 className="text-xl wrap-anywhere">{t('of', { file })}</h2>
      {missing.length > 0 && <Notice tone="warn">{t('missing', { columns: missing.map((one) => t(one)).join(', ') })}</Notice>}
      {!currency && <p className="text-ink-muted">{t('noCurrency')}</p>}
      <div className="max-lg:hidden print:block">
        <Table
          dense
          caption={t('of', { file })}
          columns={[{ id: 'name', label: t('name') }, ...COLUMNS.map((id) => ({ id, label: t(id), number: true }))]}
          rows={rows.map((one) => ({
            id: one.name,
            cells: [
              <span key="name" className="font-medium wrap-anywhere">
                {one.name}
              </span>,
              ...cells(one),
            ],
          }))}
        />
      </div>
      <ul className="grid divide-y divide-line border-y border-line lg:hidden print:hidden">
        {rows.map((one) => {
          const values = cells(one);
          return (
            <li key={one.name} className="grid gap-2 py-4">
              <p className="text-lg font-medium wrap-anywhere">{one.name}</p>
              <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
                {COLUMNS.map((column, n) => (
                  <div key={column} className="flex justify-between gap-3">
                    <dt className="text-sm text-ink-muted">{t(column)}</dt>
                    <dd className="tabular-nums">{values[n]}</dd>
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Money without a known currency is a bare number. */
function useCells(currency: string | null): (one: Campaign) => string[] {
  const format = useFormatter();
  const or = (value: number | null, write: (value: number) => string) => (value === null ? '–' : write(value));
  const money = (value: number) =>
    format.number(value, currency ? { style: 'currency', currency } : { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const count = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  return (one) => {
    const { ctr, cpc, cpa, roas } = ratesOf(one);
    return [
      money(one.spend),
      or(one.impressions, count),
      or(one.clicks, count),
      or(one.results, count),
      or(one.revenue, money),
      or(ctr, (value) => format.number(value, { style: 'percent', maximumFractionDigits: 2 })),
      or(cpc, money),
      or(cpa, money),
      or(roas, (value) => format.number(value, { maximumFractionDigits: 2 })),
    ];
  };
}

/** The formula of each rate, so that nobody has to believe it. */
function Formulas() {
  const t = useTranslations('monitoring.campaigns');
  return (
    <section className="grid max-w-2xl gap-3">
      <h2 className="text-xl">{t('formulas')}</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5">
        {(['ctr', 'cpc', 'cpa', 'roas'] as const).map((rate) => (
          <div key={rate} className="contents">
            <dt className="font-medium">{t(rate)}</dt>
            <dd className="text-ink-muted">{t(`formula.${rate}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="text-ink-muted">{t('theirs')}</p>
    </section>
  );
}
