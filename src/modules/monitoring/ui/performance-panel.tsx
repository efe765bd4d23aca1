import { useFormatter, useTranslations } from 'next-intl';
import { ButtonLink } from '#ui/button.tsx';
import { Panel } from '#ui/panel.tsx';
import { writeFigure } from './measure-format.ts';

interface PanelProps {
  siteId: string;
  last: { score: number; lcpMs: number; at: Date } | null;
  now: Date;
}

/** The latest speed of a site's home page, with a link to the full report. */
export function PerformancePanel({ siteId, last, now }: PanelProps) {
  const t = useTranslations('monitoring.performance');
  const format = useFormatter();
  return (
    <Panel title={t('panel')}>
      {last ? (
        <div className="grid gap-1">
          <p>{t('last', { score: last.score, lcp: writeFigure(format, 'lcp', last.lcpMs) })}</p>
          <p className="text-sm text-ink-muted">{t('measured', { when: format.relativeTime(last.at, now) })}</p>
        </div>
      ) : (
        <p className="text-ink-muted">{t('soon')}</p>
      )}
      <div>
        <ButtonLink href={`/sites/${siteId}/performance`}>{t('open')}</ButtonLink>
      </div>
    </Panel>
  );
}
