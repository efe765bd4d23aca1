import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { METERS, type Meter as MeterKey } from '#modules/metering/meters.ts';
import { BarList } from '#ui/bar-list.tsx';
import { BarChart } from '#ui/chart.tsx';
import { Meter } from '#ui/meter.tsx';
import { Panel } from '#ui/panel.tsx';
import type { ClientView } from '../../clients/get-client.ts';
import { useMeterFormat, useMeterName } from '../use-format.ts';

/** Usage of each meter in the open period; for the selected one also per day and by site. */
export function ClientUse({ view, meter, now }: { view: ClientView; meter: MeterKey; now: Date }) {
  const t = useTranslations('admin');
  const format = useFormatter();
  const write = useMeterFormat();
  const nameOf = useMeterName();
  const { client, days, useBySite } = view;
  const label = nameOf(meter);
  const chosen = client.use.find((use) => use.meter === meter);
  const points = daysOf(client.periodStart, now).map((day) => {
    const date = new Date(`${day}T12:00:00Z`);
    const value = days.find((each) => each.day === day && each.meter === meter)?.quantity ?? 0;
    return {
      label: format.dateTime(date, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
      short: format.dateTime(date, { day: '2-digit', month: '2-digit', timeZone: 'UTC' }),
      value,
      text: write(meter, value),
    };
  });
  const of = useBySite.filter((site) => site.meter === meter);
  return (
    <Panel title={t('client.use')} lead={t('client.useLead', { when: format.dateTime(now, { dateStyle: 'short', timeStyle: 'short' }) })}>
      <ul className="grid gap-x-10 gap-y-5 md:grid-cols-2 2xl:grid-cols-3">
        {client.use.map((use) => (
          <li key={use.meter}>
            <Meter
              label={
                <Link
                  href={`?meter=${use.meter}`}
                  scroll={false}
                  aria-current={use.meter === meter ? 'true' : undefined}
                  className="inline-flex min-h-11 items-center underline-offset-4 hover:underline aria-[current]:underline"
                >
                  {nameOf(use.meter)}
                </Link>
              }
              value={use.used}
              max={use.included}
              text={
                use.included === null
                  ? t('client.noLimit', { used: write(use.meter, use.used) })
                  : t('client.of', { used: write(use.meter, use.used), included: write(use.meter, use.included) })
              }
            />
          </li>
        ))}
      </ul>
      <div className="grid gap-8 border-t border-line pt-5 2xl:grid-cols-[2fr_1fr]">
        <BarChart
          title={t('client.found', { meter: label, used: write(meter, chosen?.used ?? 0), days: points.length })}
          note={t(METERS[meter].formula === 'last' ? 'client.noteLast' : 'client.note')}
          points={points}
          write={(value) => write(meter, value)}
          unit={METERS[meter].unit === 'byte' ? 1024 ** Math.floor(Math.log2(Math.max(1, ...points.map(({ value }) => value))) / 10) : 1}
          tableLabel={t('revenue.table')}
          columns={[t('client.day'), label]}
        />
        <div className="grid content-start gap-3">
          <h3 className="text-lg">{t('client.sites')}</h3>
          {of.length === 0 ? (
            <p className="text-ink-muted">{t('client.noSites')}</p>
          ) : (
            <BarList
              label={t('client.sites')}
              items={of.map((site) => ({
                id: site.id,
                label: site.name ?? t('client.removedSite'),
                hint: site.slug,
                value: site.quantity,
                text: write(meter, site.quantity),
              }))}
            />
          )}
        </div>
      </div>
    </Panel>
  );
}

/** UTC days from the start of a period to today. */
function daysOf(from: Date, to: Date): string[] {
  const first = Date.parse(`${from.toISOString().slice(0, 10)}T00:00:00Z`);
  const count = Math.max(1, Math.min(62, Math.floor((to.getTime() - first) / 86_400_000) + 1));
  return Array.from({ length: count }, (_, i) => new Date(first + i * 86_400_000).toISOString().slice(0, 10));
}
