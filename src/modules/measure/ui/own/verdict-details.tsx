import { useTranslations } from 'next-intl';
import type { ReleaseVerdict } from '#ruler/own/release-verdict.ts';
import { GradeMark } from '../report/grade-mark.tsx';
import { useMeasures } from '../report/use-measures.ts';

const MAX_FINDINGS = 3;

export type ShownVerdict = Pick<ReleaseVerdict, 'faults' | 'findings' | 'score'>;

/** Findings of a release before visitors got it: its grade, each fault with its place and remedy, and further improvements. */
export function VerdictDetails(verdict: ShownVerdict) {
  return (
    <div className="grid gap-4">
      <VerdictGrade {...verdict.score} />
      <VerdictLines {...verdict} />
    </div>
  );
}

/** The grade of the check before publishing, with what it measures: the only words in which it is shown. */
export function VerdictGrade({ grade, total }: Pick<ReleaseVerdict['score'], 'grade' | 'total'>) {
  const t = useTranslations('release.verdict');
  return (
    <div className="flex items-start gap-3">
      <GradeMark grade={grade} label={t('label', { grade })} className="h-9 w-auto shrink-0" />
      <p className="grid gap-0.5">
        <span className="font-semibold tabular-nums">{t('score', { total })}</span>
        <span className="text-sm text-ink-muted">{t('measures')}</span>
      </p>
    </div>
  );
}

function VerdictLines({ faults, findings }: ShownVerdict) {
  const t = useTranslations('release');
  const say = useTranslations('measure.finding');
  const { written } = useMeasures();
  if (faults.length + findings.length === 0) return <p className="text-ink-muted">{t('verdict.clean')}</p>;
  return (
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
  );
}
