import { useFormatter, useTranslations } from 'next-intl';
import { withUnicodeHosts } from '#platform/shown-host.ts';
import { gramsPerVisit } from '#ruler/lab/carbon.ts';
import type { SeenElement } from '#ruler/lab/lab-run.ts';
import type { LabSummary } from '#ruler/lab/summarize-runs.ts';
import { useMeasures } from './use-measures.ts';

const MEASURES = ['lcpMs', 'fcpMs', 'ttfbMs', 'inpMs', 'tbtMs', 'cls', 'bytes'] as const;
const SCORES = ['performance', 'accessibility', 'bestPractices', 'seo'] as const;

/** Technical metrics: medians with their range, and Lighthouse's four scores. */
export function LabMeasures({ lab }: { lab: LabSummary }) {
  const t = useTranslations('measure.lab');
  const own = useTranslations('report');
  const kinds = useTranslations('measure.bar');
  const format = useFormatter();
  const { duration, bytes } = useMeasures();
  const write = (name: (typeof MEASURES)[number], value: number) =>
    name === 'cls' ? format.number(value, { maximumFractionDigits: 2 }) : name === 'bytes' ? bytes(value) : duration(value);
  const range = (name: (typeof MEASURES)[number], { min, max }: { min: number; max: number }) =>
    write(name, min) === write(name, max) ? null : t('range', { low: write(name, min), high: write(name, max) });
  return (
    <section className="grid gap-x-16 gap-y-4 lg:grid-cols-2 lg:items-start">
      <h2 className="text-2xl lg:col-span-2">{t('title')}</h2>
      <div className="grid gap-4">
        <dl className="grid grid-cols-2 gap-x-8 sm:grid-cols-4 lg:grid-cols-2">
          {SCORES.map((name) => (
            <div key={name} className="grid gap-0.5 border-t border-line py-3">
              <dt className="text-sm text-ink-muted">{t(`score.${name}`)}</dt>
              <dd className="font-display text-3xl font-semibold tabular-nums">
                {name === 'performance' ? lab.performance.median : (lab[name] ?? '–')}
              </dd>
            </div>
          ))}
        </dl>
        <p className="border-t border-line pt-3">
          <span className="font-semibold">{t('carbon', { grams: gramsPerVisit(lab.bytes.median) })}</span>{' '}
          <span className="text-sm text-ink-muted">{t('carbonHow')}</span>
        </p>
        <Bytes
          title={own('kinds')}
          of={lab.middle.weights.map(({ kind, bytes: count }) => ({
            id: kind,
            label: kinds(kinds.has(kind as 'image') ? (kind as 'image') : 'other'),
            count,
          }))}
        />
        <Bytes title={t('others')} of={lab.middle.others.map(({ host, bytes: count }) => ({ id: host, label: withUnicodeHosts(host), count }))} />
      </div>
      <table className="w-full text-left tabular-nums">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('title')}</th>
            <th scope="col">{t('median')}</th>
            <th scope="col" className="max-sm:hidden">
              {t('spread')}
            </th>
          </tr>
        </thead>
        <tbody>
          {MEASURES.map((name) => {
            const spread = lab[name];
            return (
              spread && (
                <tr key={name} className="border-t border-line">
                  <th scope="row" className="py-2.5 pr-4 font-normal">
                    {t(`measure.${name}`)}
                    <Behind name={name} lab={lab} />
                  </th>
                  <td className="py-2.5 text-right align-top font-semibold whitespace-nowrap">
                    {write(name, spread.median)}
                    <span className="block text-sm font-normal text-ink-muted sm:hidden">{range(name, spread)}</span>
                  </td>
                  <td className="py-2.5 pl-6 text-right align-top text-sm whitespace-nowrap text-ink-muted max-sm:hidden">
                    {range(name, spread)}
                  </td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Bytes by what they are of. */
function Bytes({ title, of }: { title: string; of: readonly { id: string; label: string; count: number }[] }) {
  const { bytes } = useMeasures();
  if (of.length === 0) return null;
  return (
    <div className="grid gap-1 border-t border-line pt-3">
      <p className="font-semibold">{title}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {of.map(({ id, label, count }) => (
          <li key={id} className="wrap-anywhere">
            {label} <span className="tabular-nums text-ink-muted">{bytes(count)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The elements behind a measure. */
function Behind({ name, lab }: { name: (typeof MEASURES)[number]; lab: LabSummary }) {
  const t = useTranslations('measure.lab');
  const { largest, shifted, tapped } = lab.middle;
  if (name === 'lcpMs') return <Seen elements={largest ? [largest] : []} />;
  if (name === 'cls' && (lab.cls?.median ?? 0) > 0) return <Seen elements={shifted.slice(0, 1)} />;
  if (name !== 'inpMs' || !tapped?.selector) return null;
  return <span className="block text-sm text-ink-muted wrap-anywhere">{t('tapped', { element: tapped.selector })}</span>;
}

/** The element behind a number, as its page names it and as it looks. */
function Seen({ elements }: { elements: readonly SeenElement[] }) {
  return elements.map(({ selector, snippet, picture }) => (
    <span key={selector} className="flex items-center gap-3 pt-1 text-sm text-ink-muted">
      {picture && (
        // biome-ignore lint/performance/noImgElement: a data address, which Next has nothing to do for.
        <img src={picture} alt="" className="max-h-20 w-32 shrink-0 rounded-md border border-line object-cover object-left-top" />
      )}
      <span className="line-clamp-2 min-w-0 wrap-anywhere">{selector || snippet}</span>
    </span>
  ));
}
