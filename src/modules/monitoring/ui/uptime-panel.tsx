import { useFormatter, useTranslations } from 'next-intl';
import { StateDot } from '#ui/badge.tsx';
import { Panel } from '#ui/panel.tsx';
import type { Uptime } from '../uptime/get-uptime.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A live site's uptime: start of the current state, availability, and incidents. */
export function UptimePanel({ uptime, now }: { uptime: Uptime; now: Date }) {
  const t = useTranslations('monitoring.uptime');
  const format = useFormatter();
  const { isDown, since, availability, ratedSince, knownSince, checkedAt, incidents } = uptime;
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium' });
  const span = (ms: number): string => {
    if (ms >= 2 * DAY) return t('days', { count: Math.floor(ms / DAY) });
    return ms >= 2 * HOUR ? t('hours', { count: Math.floor(ms / HOUR) }) : t('minutes', { minutes: Math.max(1, Math.floor(ms / MINUTE)) });
  };
  const time = span(now.getTime() - since.getTime());
  // Truncated, not rounded: a site with any downtime never shows 100%.
  const cut = availability === null ? 0 : Math.floor(availability * 10_000) / 10_000;
  const share = format.number(cut, { style: 'percent', maximumFractionDigits: 2 });
  const rated = ratedSince ? t('shareSince', { share, date: day(ratedSince) }) : t('share', { share });
  return (
    <Panel title={t('title')} id="uptime">
      {checkedAt === null ? (
        <p className="text-ink-muted">{t('first')}</p>
      ) : (
        <div className="grid gap-1">
          <p>
            <StateDot tone={isDown ? 'bad' : 'good'}>{t(isDown ? 'down' : incidents.length > 0 ? 'upAgain' : 'up', { time })}</StateDot>
            {availability !== null && ` · ${rated}`}
          </p>
          <p className="text-sm text-ink-muted">{t('checked', { when: format.relativeTime(checkedAt, now) })}</p>
        </div>
      )}
      {incidents.length === 0 ? (
        checkedAt !== null && <p className="text-ink-muted">{knownSince ? t('noneSince', { date: day(knownSince) }) : t('none')}</p>
      ) : (
        <div className="grid gap-2">
          <h3 className="font-semibold">{knownSince ? t('incidentsSince', { date: day(knownSince) }) : t('incidents')}</h3>
          <ul className="grid divide-y divide-line">
            {incidents.map(({ id, startedAt, cause, endedBy, downtimeMinutes }) => (
              <li key={id} className="grid gap-0.5 py-2.5">
                <span className="font-medium">{t(`cause.${cause}`)}</span>
                <span className="text-sm text-ink-muted">
                  {format.dateTime(startedAt, { dateStyle: 'medium', timeStyle: 'short' })} ·{' '}
                  {downtimeMinutes === null ? t('open') : t('minutes', { minutes: downtimeMinutes })}
                  {endedBy === 'withdrawn' && `, ${t('withdrawn')}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}
