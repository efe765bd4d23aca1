import { ArrowRight, Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { LabSummary } from '#ruler/lab/summarize-runs.ts';
import { fixedBetween, type Side } from '#ruler/rules/alike.ts';
import type { Score } from '#ruler/rules/grade.ts';
import { cx } from '#ui/class-names.ts';
import { GradeMark, PendingGrade } from '../report/grade-mark.tsx';
import { ScreenPair, type ScreenSide } from '../report/screen-pair.tsx';
import { useMeasures } from '../report/use-measures.ts';

interface BeforeAfterProps {
  host: string;
  sides: readonly [before: Side, after: Side];
  scores: readonly [before: Score, after: Score];
  /** A browser is loading the new one. */
  isMeasuring: boolean;
}

/** Improvements listed by name; the others are counted. */
const MAX_FIXED = 6;

/** The old page and the new one as a phone shows them, and in words what became better. */
export function BeforeAfter({ host, sides, scores, isMeasuring }: BeforeAfterProps) {
  const t = useTranslations('measure');
  const { duration } = useMeasures();
  const labs = sides.map(({ measured }) => measured?.lab ?? null) as [LabSummary | null, LabSummary | null];
  if (!labs[0] && !labs[1] && !isMeasuring) return null;
  const screen = (at: 0 | 1): ScreenSide => {
    const lab = labs[at];
    const name = t(at === 0 ? 'lab.today' : 'rebuilt.after');
    const { grade } = scores[at];
    const waits = at === 1 && isMeasuring;
    return {
      name,
      head: (
        <span className="flex items-center gap-2.5">
          {waits ? (
            <PendingGrade label={t('gradePending')} className="h-7" />
          ) : (
            <GradeMark grade={grade} label={t('gradeLabel', { grade })} className="h-7 w-auto" />
          )}
          <span className="text-lg font-semibold">{name}</span>
        </span>
      ),
      foot: lab && !waits && (
        <p className="flex flex-wrap items-baseline gap-x-2">
          <strong className={cx('font-display text-2xl tabular-nums sm:text-3xl', at === 1 && 'text-leaf')}>
            {duration(lab.lcpMs.median)}
          </strong>
          <span className="text-sm text-ink-muted">{t('pair.until')}</span>
        </p>
      ),
      picture: lab && pictureOf(lab, t(at === 0 ? 'pair.altBefore' : 'pair.altAfter', { host })),
      missing: t(waits ? 'pair.measuring' : at === 0 ? 'pair.noneBefore' : 'pair.noneAfter'),
      isMeasuring: waits && !lab,
    };
  };
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,34rem)_minmax(0,1fr)] lg:items-start lg:gap-14">
      <ScreenPair sides={[screen(0), screen(1)]} words={{ title: t('pair.title'), enlarge: t('pair.enlarge'), close: t('pair.close') }} />
      <Better sides={sides} labs={labs} isMeasuring={isMeasuring} />
    </div>
  );
}

/** The picture of the page, or the last frame of its load where that was all that was kept. */
function pictureOf({ middle }: LabSummary, alt: string): ScreenSide['picture'] {
  if (middle.screen) return { src: middle.screen.picture, width: middle.screen.width, height: middle.screen.height, alt };
  const last = middle.frames.at(-1);
  return last ? { src: last.picture, width: 412, height: 823, alt } : null;
}

interface BetterProps extends Pick<BeforeAfterProps, 'sides' | 'isMeasuring'> {
  labs: readonly [LabSummary | null, LabSummary | null];
}

function Better({ sides, labs: [before, after], isMeasuring }: BetterProps) {
  const t = useTranslations('measure');
  const { duration, bytes } = useMeasures();
  const fixed = fixedBetween(...sides);
  const numbers =
    before && after && !isMeasuring
      ? [
          { name: t('pair.load'), from: before.lcpMs.median, to: after.lcpMs.median, written: duration },
          { name: t('pair.weight'), from: before.bytes.median, to: after.bytes.median, written: bytes },
        ]
      : [];
  return (
    <div className="grid content-start gap-5">
      <h3 className="text-xl">{t('pair.better')}</h3>
      {numbers.length > 0 && (
        <dl className="grid">
          {numbers.map(({ name, from, to, written }) => (
            <div key={name} className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 border-t border-line py-2.5 tabular-nums">
              <dt>{name}</dt>
              <dd className="flex items-baseline gap-2.5">
                <span className="text-ink-muted">
                  <span className="sr-only">{t('lab.today')}: </span>
                  {written(from)}
                </span>
                <ArrowRight className="size-4 self-center text-ink-muted" aria-hidden />
                <strong className={cx('text-lg', to < from && 'text-leaf')}>
                  <span className="sr-only">{t('rebuilt.after')}: </span>
                  {written(to)}
                </strong>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {fixed.length > 0 && (
        <ul className="grid gap-2.5">
          {fixed.slice(0, MAX_FIXED).map((code) => (
            <li key={code} className="flex gap-3">
              <Check className="mt-1 size-4 shrink-0 text-leaf" strokeWidth={3} aria-hidden />
              {t(`better.${code}`)}
            </li>
          ))}
          {fixed.length > MAX_FIXED && <li className="pl-7 text-ink-muted">{t('pair.more', { count: fixed.length - MAX_FIXED })}</li>}
        </ul>
      )}
      {fixed.length === 0 && <p className="text-ink-muted">{t('pair.nothing')}</p>}
    </div>
  );
}
