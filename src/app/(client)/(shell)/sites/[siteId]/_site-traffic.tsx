import { getTranslations } from 'next-intl/server';
import type { getSiteTraffic } from '#modules/metering/index.ts';
import { NoVisits } from '#modules/metering/ui/no-visits.tsx';
import { TrafficCharts } from '#modules/metering/ui/traffic-chart.tsx';
import { Panel } from '#ui/panel.tsx';

interface SiteTrafficProps {
  days: Awaited<ReturnType<typeof getSiteTraffic>>;
  url: string;
  isLive: boolean;
  now: Date;
}

/** Visits and bytes of a site by day. */
export async function SiteTraffic({ days, url, isLive, now }: SiteTrafficProps) {
  const t = await getTranslations('sites.traffic');
  return (
    <Panel title={t('title')}>
      {days.some((day) => day.visits > 0 || day.bytes > 0) ? (
        <TrafficCharts days={days} measuredAt={now} />
      ) : isLive ? (
        <NoVisits url={url} />
      ) : (
        <p className="text-ink-muted">{t('empty')}</p>
      )}
    </Panel>
  );
}
