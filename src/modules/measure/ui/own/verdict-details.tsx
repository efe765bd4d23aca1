import { useTranslations } from 'next-intl';
import type { ReleaseVerdict } from '#ruler/own/release-verdict.ts';
import { GradeMark } from '../report/grade-mark.tsx';
import { useMeasures } from '../report/use-measures.ts';

const MAX_FINDINGS = 3;

/** Findings of a release before visitors got it: its grade, each fault with its place and remedy, and further improvements. */
export function VerdictDetails({ faults, findings, score }: Pick<ReleaseVerdict, 'faults' | 'findings' | 'score'>) {
  const t = useTranslations('release');
  const say = useTranslations('measure.finding');
  const { written } = useMeasures();
  return (
    <div className="grid gap-4">
      <p className="flex items-center gap-3">
        <GradeMark grade={score.grade} label={t('verdict.label', { grade: score.grade })} className="h-9 w-auto shrink-0" />
        <span className="font-semibold tabular-nums">{t('verdict.score', { total: score.total })}</span>
      </p>
      {faults.length === 0 && findings.length === 0 && <p className="text-ink-muted">{t('verdict.clean')}</p>}
      {faults.length + findings.length > 0 && (
        <ul className="grid gap-3">
          {faults.map(({ code, where }) => (
            <li key={code} className="grid gap-0.5">
              <span className="font-semibold">{t(`fault.${code}.title`)}</span>
              <span className="text-ink-muted">{t(`fault.${code}.fix`)}</span>
              {where.length > 0 && (
                <span className="text-sm text-ink-muted wrap-anywhere">{t('verdict.where', { places: where.join(' · ') })}</span>
              )}
            </li>
          ))}
          {findings.slice(0, MAX_FINDINGS).map(({ code, values }) => (
            <li key={code} className="grid gap-0.5">
              <span className="font-semibold">{say(`${code}.title`, written(values))}</span>
              <span className="text-ink-muted">{say(`${code}.fix`, written(values))}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
