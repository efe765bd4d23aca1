import { domainToUnicode } from 'node:url';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { LabSummary } from '#ruler/lab/summarize-runs.ts';
import { cautionsOf } from '#ruler/rules/cautions.ts';
import type { Evidence } from '#ruler/rules/evidence.ts';
import { GRADES, type Grade } from '#ruler/rules/grade.ts';
import type { Judgement } from '#ruler/rules/judge.ts';
import { cx } from '#ui/class-names.ts';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { AllFindings } from './all-findings.tsx';
import { FilmStrip } from './film-strip.tsx';
import { GradeMark, PendingGrade } from './grade-mark.tsx';
import { toneOf } from './grade-tone.ts';
import { LabMeasures } from './lab-measures.tsx';
import { PagePath } from './page-path.tsx';
import { SeenByOthers } from './seen-by-others.tsx';
import { useMeasures } from './use-measures.ts';
import { WorstFindings } from './worst-findings.tsx';

interface ReportProps {
  host: string;
  report: Judgement & { evidence: Evidence; lab: LabSummary | null };
  /** Browser runs are not finished. */
  isLooking?: boolean;
  /** Analyses ahead of it for a browser. */
  ahead?: number;
  /** The screen's one primary action. */
  next: ReactNode;
  /** The same at the bottom edge of a phone's screen. */
  bar?: ReactNode;
  /** The rebuilt site, beside this one. */
  rebuilt?: ReactNode;
}

export function Report({
  host,
  report: { evidence, lab, findings, score },
  isLooking = false,
  ahead = 0,
  next,
  bar,
  rebuilt,
}: ReportProps) {
  const t = useTranslations('measure');
  const own = useTranslations('report');
  const { grade, total } = score;
  return (
    <div className="grid gap-10 lg:gap-12">
      <section className="grid grid-cols-[auto_1fr] items-center gap-x-5 gap-y-2 lg:grid-cols-[auto_1fr_16rem] lg:gap-x-8 lg:gap-y-3">
        {isLooking ? (
          <PendingGrade label={t('gradePending')} className={MARK} />
        ) : (
          <GradeMark grade={grade} label={t('gradeLabel', { grade })} className={MARK} />
        )}
        <p className="col-start-2 row-start-1 self-end text-lg wrap-anywhere">{host}</p>
        <h1 className="col-span-2 row-start-3 max-w-[24ch] pt-2 text-title lg:col-span-1 lg:col-start-2 lg:row-start-2 lg:pt-0">
          <Headline findings={findings} />
        </h1>
        <div className="col-start-2 row-start-2 self-start lg:row-start-3">
          {isLooking ? (
            <p className="text-sm text-ink-muted">{t('gradePending')}</p>
          ) : (
            <Scale grade={grade} total={total} hasPhone={lab !== null} />
          )}
        </div>
        <div className="col-start-3 row-span-3 row-start-1 max-lg:hidden">{next}</div>
      </section>
      {cautionsOf(evidence).map((caution) => (
        <Notice key={caution.kind} tone="warn">
          {t(`caution.${caution.kind}`, { host: caution.kind === 'elsewhere' ? domainToUnicode(caution.host) : '' })}
        </Notice>
      ))}
      {rebuilt}
      {isLooking && (
        <div className="rounded-control border border-line p-4">
          <Progress label={t('lab.looking')} />
          {ahead > 0 && <p className="pt-2 text-sm text-ink-muted">{own('browserQueue', { ahead })}</p>}
        </div>
      )}
      {score.areas.speed === null && !isLooking && <Notice tone="warn">{t('lab.none')}</Notice>}
      {lab ? <FilmStrip lab={lab} /> : <PagePath {...evidence} />}
      <WorstFindings findings={findings} />
      <section id="refazer" className="scroll-mt-20 rounded-card border border-line p-5 lg:hidden">
        {next}
      </section>
      <SeenByOthers evidence={evidence} />
      {lab && <LabMeasures lab={lab} />}
      <AllFindings findings={findings} score={score} lab={lab} />
      {bar && (
        <div className="sticky bottom-0 z-10 -mx-5 border-t border-line bg-paper px-5 py-3 sm:-mx-8 sm:px-8 lg:hidden print:hidden">
          {bar}
        </div>
      )}
    </div>
  );
}

const MARK = 'col-start-1 row-span-2 row-start-1 h-24 w-auto lg:row-span-3 lg:h-38';

/** The two faults that cost most points, as a sentence. */
function Headline({ findings }: Pick<Judgement, 'findings'>) {
  const t = useTranslations('measure');
  const { written } = useMeasures();
  const [first, second] = findings.slice(0, 2).map(({ code, values }) => t(`finding.${code}.clause`, written(values)));
  if (!first) return t('headline.none');
  const upper = `${first[0]!.toUpperCase()}${first.slice(1)}`;
  return second ? t('headline.two', { first: upper, second }) : t('headline.one', { first: upper });
}

const LETTERS = GRADES.map(([grade]) => grade).filter((grade) => grade !== 'A+');
const GROUNDS = { leaf: 'bg-leaf text-paper', amber: 'bg-amber text-paper', brick: 'bg-brick text-on-brick' };

/** @param hasPhone true if a phone browser has loaded it. */
function Scale({ grade, total, hasPhone }: { grade: Grade; total: number; hasPhone: boolean }) {
  const t = useTranslations('measure');
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <ol aria-hidden className="flex gap-1">
        {LETTERS.map((letter) => (
          <li
            key={letter}
            className={cx(
              'grid size-8 place-items-center rounded-lg text-sm font-bold',
              grade[0] === letter ? GROUNDS[toneOf(grade)] : 'bg-sunken text-ink-muted',
            )}
          >
            {grade[0] === letter ? grade : letter}
          </li>
        ))}
      </ol>
      <p className="text-sm text-ink-muted">{t(hasPhone ? 'scale' : 'scaleRead', { total })}</p>
    </div>
  );
}
