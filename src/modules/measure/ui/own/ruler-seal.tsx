import { useTranslations } from 'next-intl';
import type { LiveJudgement } from '../../own/judge-live-site.ts';
import { GradeMark } from '../report/grade-mark.tsx';
import { useMeasures } from '../report/use-measures.ts';

const MAX_SHOWN = 3;

/** Grade of the owner's own site, and the findings that would raise it. */
export function RulerSeal({ score, findings }: LiveJudgement) {
  const t = useTranslations('measure');
  const { written } = useMeasures();
  return (
    <section className="mx-auto flex max-w-[88rem] flex-wrap items-center gap-x-6 gap-y-4 border-b border-line px-5 py-8 sm:px-10 lg:px-14 print:hidden">
      <GradeMark grade={score.grade} label={t('gradeLabel', { grade: score.grade })} className="h-16 w-auto shrink-0" />
      <div className="grid gap-1">
        <h2 className="text-xl">{t('seal.title', { total: score.total })}</h2>
        <p className="text-ink-muted">{t('seal.how')}</p>
      </div>
      {findings.length > 0 && (
        <ul className="grid gap-1.5 lg:ml-auto">
          {findings.slice(0, MAX_SHOWN).map(({ code, values }) => (
            <li key={code}>
              <span className="font-semibold">{t(`finding.${code}.title`, written(values))}.</span>{' '}
              <span className="text-ink-muted">{t(`finding.${code}.fix`, written(values))}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
