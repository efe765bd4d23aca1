import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { LabSummary } from '#ruler/lab/summarize-runs.ts';
import type { Finding } from '#ruler/rules/finding.ts';
import { AREA_WEIGHTS, AREAS, isSummedUp, type Score } from '#ruler/rules/grade.ts';
import { Shown } from './shown.tsx';
import { useMeasures } from './use-measures.ts';

/** All findings with their remedies, by area, and the sum of the grade. */
export function AllFindings({ findings, score, lab }: { findings: readonly Finding[]; score: Score; lab: LabSummary | null }) {
  const t = useTranslations('measure');
  const own = useTranslations('report');
  return (
    <section className="grid gap-2">
      <h2 className="text-2xl">{t('all.title')}</h2>
      <p className="max-w-[70ch] text-ink-muted">{t('all.lead')}</p>
      <div className="mt-4 grid gap-8">
        {AREAS.map((area) => {
          const points = score.areas[area];
          const listed = findings.filter((finding) => finding.area === area);
          const isSum = isSummedUp(area, lab);
          return (
            <div key={area} className="grid gap-x-10 gap-y-3 border-t border-line pt-5 lg:grid-cols-[16rem_1fr]">
              <div className="grid content-start gap-1.5">
                <h3 className="text-lg">{t(`area.${area}`)}</h3>
                <p className="text-sm text-ink-muted">{t(`areaLead.${area}`)}</p>
                <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-sunken">
                  <span className="block h-full bg-cobalt" style={{ width: `${points ?? 0}%` }} />
                </div>
                <p className="text-sm tabular-nums">
                  {points === null
                    ? t('all.unknown')
                    : `${t('all.points', { points })} · ${t('all.weight', { share: AREA_WEIGHTS[area] / 100 })}`}
                </p>
                {!isSum && <p className="text-sm">{own('lighthouse')}</p>}
              </div>
              {listed.length > 0 && <AreaFindings findings={listed} isSum={isSum} />}
              {listed.length === 0 && points !== null && <p className="text-leaf">{t('all.clean')}</p>}
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** @param isSum true if their points add up to those of the area. */
function AreaFindings({ findings, isSum }: { findings: readonly Finding[]; isSum: boolean }) {
  const t = useTranslations('measure');
  const { written } = useMeasures();
  return (
    <ul className="grid">
      {findings.map(({ code, values, points, show }) => (
        <li key={code} className="border-b border-line last:border-b-0">
          <details className="group">
            <summary className="grid min-h-12 list-none grid-cols-[1fr_auto_auto] items-center gap-3 py-2.5">
              <span className="font-semibold">{t(`finding.${code}.title`, written(values))}</span>
              <span className="text-sm tabular-nums text-brick">{isSum && t('all.taken', { points })}</span>
              <ChevronDown className="size-4 transition-transform group-open:rotate-180" aria-hidden />
            </summary>
            <div className="grid gap-4 pb-5 sm:grid-cols-[1fr_minmax(0,20rem)]">
              <div className="grid content-start gap-2">
                <p>{t(`finding.${code}.what`, written(values))}</p>
                <p className="text-brick">{t(`finding.${code}.cost`, written(values))}</p>
                <p>
                  <span className="font-semibold">{t('all.fix')}: </span>
                  {t(`finding.${code}.fix`, written(values))}
                </p>
              </div>
              {show && (
                <div className="min-w-0 rounded-control border border-line bg-surface p-3.5">
                  <Shown show={show} />
                </div>
              )}
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
