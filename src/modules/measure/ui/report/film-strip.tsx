import { useTranslations } from 'next-intl';
import type { LabSummary } from '#ruler/lab/summarize-runs.ts';
import { cx } from '#ui/class-names.ts';
import { useMeasures } from './use-measures.ts';

/** Max frames side by side. */
const MAX_FRAMES = 10;
/** Up to these, their text stands beside them. */
const FEW_FRAMES = 5;

/** The page on a phone, one frame per second of loading, on one time axis. */
export function FilmStrip({ lab }: { lab: LabSummary }) {
  const t = useTranslations('measure.lab');
  const { duration, bytes } = useMeasures();
  const frames = framesBySecond(lab);
  const ready = frames.findIndex(({ taken }, index) => taken >= lab.middle.lcpMs || index === frames.length - 1);
  return (
    <section
      className={cx(
        'grid gap-x-10 gap-y-4 rounded-card bg-sunken p-5 sm:p-6',
        frames.length <= FEW_FRAMES && 'lg:grid-cols-[auto_1fr] lg:items-end',
      )}
    >
      <div className="col-span-full flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 className="text-xl">{t('today')}</h2>
        <p className="tabular-nums text-ink-muted">{t('sum', { lcp: duration(lab.lcpMs.median), bytes: bytes(lab.bytes.median) })}</p>
      </div>
      {frames.length > 0 && (
        <ol
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
          tabIndex={0}
          aria-label={t('today')}
          className="-mx-5 flex min-w-0 gap-3 overflow-x-auto px-5 pb-1 sm:mx-0 sm:grid sm:auto-cols-[minmax(0,9rem)] sm:grid-flow-col sm:gap-5 sm:px-0"
        >
          {frames.map(({ at, taken, picture }, index) => (
            <li key={at} className={cx('grid w-28 shrink-0 content-start gap-2', frames.length > FEW_FRAMES && 'sm:w-auto')}>
              <div className="relative">
                {/* biome-ignore lint/performance/noImgElement: a data address, which Next has nothing to do for. */}
                <img
                  src={picture}
                  alt={t('frame', { time: duration(at) })}
                  className="aspect-[1/2] w-full rounded-xl border border-edge bg-surface object-cover object-top"
                />
                {(index === 0 && taken < lab.middle.fcpMs) || index === ready ? (
                  <span
                    className={cx(
                      'absolute bottom-2 left-2 rounded-md px-2 py-0.5 text-sm font-semibold',
                      index === ready ? 'bg-leaf text-paper' : 'bg-ink text-paper',
                    )}
                  >
                    {index === ready ? t('ready') : t('blank')}
                  </span>
                ) : null}
              </div>
              <p aria-hidden className="border-t border-edge pt-1.5 text-right text-sm tabular-nums">
                {duration(at)}
              </p>
            </li>
          ))}
        </ol>
      )}
      <div className="grid gap-1">
        {frames.length <= FEW_FRAMES && (
          <p className="hidden items-baseline gap-3 lg:flex">
            <strong className="font-display text-5xl tabular-nums">{duration(lab.lcpMs.median)}</strong>
            <span className="text-ink-muted">{t('until')}</span>
          </p>
        )}
        <p className="max-w-[70ch] text-sm text-ink-muted">
          {t('how', { runs: lab.runs, low: duration(lab.lcpMs.min), high: duration(lab.lcpMs.max) })} {t('psi', lab.middle.versions)}
        </p>
      </div>
    </section>
  );
}

interface Frame {
  /** End of the frame in milliseconds. */
  at: number;
  /** Time of its picture, which may be earlier. */
  taken: number;
  picture: string;
}

/** Screenshots at the end of each second until the page is stable; the steps are longer for a slower page. */
function framesBySecond({ middle }: LabSummary): Frame[] {
  const last = Math.max(middle.lcpMs, middle.frames.findLast(({ picture }, at) => picture !== middle.frames[at - 1]?.picture)?.ms ?? 0);
  const step = Math.max(1000, Math.ceil(last / MAX_FRAMES / 1000) * 1000);
  const count = Math.min(MAX_FRAMES, Math.max(1, Math.ceil(last / step)));
  return Array.from({ length: count }, (_, index) => {
    const at = (index + 1) * step;
    const shown = middle.frames.findLast(({ ms }) => ms <= at) ?? middle.frames[0];
    return shown ? [{ at, taken: shown.ms, picture: shown.picture }] : [];
  }).flat();
}
