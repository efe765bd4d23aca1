import { useFormatter, useTranslations } from 'next-intl';
import { Notice } from '#ui/notice.tsx';
import type { Measure } from '../performance/drop.ts';
import type { SitePerformance } from '../performance/get-performance.ts';
import { type Figure, writeFigure } from './measure-format.ts';

const FIGURES: Record<Exclude<Measure, 'tbtMs'>, Figure> = { score: 'score', lcpMs: 'lcp', cls: 'cls', inpMs: 'inp', bytes: 'bytes' };

/** Pages that got worse: by how much, since when, and with which release. */
export function PerformanceDrops({ drops, releases }: Pick<SitePerformance, 'drops' | 'releases'>) {
  const t = useTranslations('monitoring.performance');
  const format = useFormatter();
  if (drops.length === 0) return null;
  return (
    <Notice tone="bad">
      <ul className="grid gap-2">
        {drops.map(({ id, path, device, releaseId, changes, foundAt }) => {
          const number = releases.find((release) => release.releaseId === releaseId)?.number;
          const said = changes.map(({ measure, before, after }) => {
            const figure = measure === 'tbtMs' ? 'ttfb' : FIGURES[measure];
            return t(`change.${measure}`, { before: writeFigure(format, figure, before), after: writeFigure(format, figure, after) });
          });
          return (
            <li key={id}>
              <strong className="font-semibold">
                {path === '/' ? t('home') : path}, {t(`on.${device}`)}
              </strong>
              {': '}
              {said.join('; ')}. {t('since', { when: format.dateTime(foundAt, { dateStyle: 'medium' }) })}{' '}
              {number !== undefined ? t('byRelease', { number }) : releaseId ? t('bySomeRelease') : t('byItself')}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
