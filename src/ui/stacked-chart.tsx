import type { ReactNode } from 'react';
import { ceiling } from './chart.tsx';
import { Table } from './table.tsx';

const FILLS = {
  cobalt: 'var(--color-cobalt)',
  leaf: 'var(--color-leaf)',
  marigold: 'var(--color-marigold)',
  brick: 'var(--color-brick)',
  edge: 'var(--color-edge)',
} as const;

interface Series {
  label: string;
  tone: keyof typeof FILLS;
}

interface StackedChartProps {
  /** The conclusion, as a sentence. */
  title: string;
  /** Unit, period and time of measurement. */
  note: ReactNode;
  series: Series[];
  /** One number per series; negative values hang below the line. */
  points: { label: string; short: string; values: number[] }[];
  write: (value: number) => string;
  /** Axis ticks are multiples of this. */
  unit?: number;
  tableLabel: string;
  /** Heading of the table's first column. */
  when: string;
}

const WIDTH = 600;
const HEIGHT = 170;
const total = (values: number[], sign: 1 | -1) => values.reduce((sum, value) => sum + Math.max(0, value * sign), 0);

/** Stacked bars, positive above the line and negative below it, with the same numbers in a table behind. */
export function StackedChart({ title, note, series, points, write, unit = 1, tableLabel, when }: StackedChartProps) {
  const peak = (sign: 1 | -1) => Math.max(0, ...points.map(({ values }) => total(values, sign)));
  const top = peak(1) || peak(-1) === 0 ? ceiling(Math.max(peak(1), unit) / unit) * unit : 0;
  const bottom = peak(-1) ? ceiling(peak(-1) / unit) * unit : 0;
  const scale = HEIGHT / (top + bottom);
  const zero = top * scale;
  const step = WIDTH / Math.max(1, points.length);
  const every = Math.max(1, Math.ceil(points.length / 6));
  return (
    <figure className="grid min-w-0 content-start gap-3">
      <figcaption className="grid gap-0.5">
        <h3 className="text-lg">{title}</h3>
        <p className="text-sm text-ink-muted">{note}</p>
      </figcaption>
      <Legend series={series} />
      <div className="grid grid-cols-[1fr_auto] gap-x-2 text-xs text-ink-muted tabular-nums" aria-hidden="true">
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the table behind says it in words */}
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className="h-44 w-full">
          {[...new Set([0, zero, HEIGHT])].map((y) => (
            <line
              key={y}
              x1="0"
              x2={WIDTH}
              y1={y}
              y2={y}
              stroke={y === zero ? 'var(--color-edge)' : 'var(--color-line)'}
              vectorEffect="non-scaling-stroke"
            />
          ))}
          {points.map(({ label, values }, i) =>
            stack(values).map(({ from, to, part }) => (
              <rect
                key={`${label} ${series[part]?.label}`}
                x={i * step + step * 0.14}
                y={zero - Math.max(from, to) * scale}
                width={step * 0.72}
                height={Math.abs(to - from) * scale}
                fill={FILLS[series[part]?.tone ?? 'cobalt']}
              />
            )),
          )}
        </svg>
        <div className="relative min-w-14 text-right leading-none">
          {top > 0 && <span className="absolute top-0 right-0 whitespace-nowrap">{write(top)}</span>}
          {top > 0 && (
            <span className="absolute right-0 -translate-y-1/2" style={{ top: `${(zero / HEIGHT) * 100}%` }}>
              0
            </span>
          )}
          {bottom > 0 && <span className="absolute right-0 bottom-0 whitespace-nowrap">{write(-bottom)}</span>}
          {/* Reserves the width of the widest number. */}
          <span className="invisible">{write(-Math.max(top, bottom))}</span>
        </div>
        <div className="grid pt-2" style={{ gridTemplateColumns: `repeat(${points.length}, minmax(0, 1fr))` }}>
          {points.map(({ label, short }, i) => (
            <span key={label} className="text-center whitespace-nowrap">
              {i % every === 0 ? short : ''}
            </span>
          ))}
        </div>
      </div>
      <details>
        <summary className="inline-flex min-h-11 list-none items-center font-medium text-cobalt underline-offset-4 hover:underline">
          {tableLabel}
        </summary>
        <Table
          caption={title}
          columns={[{ id: 'when', label: when }, ...series.map(({ label }) => ({ id: label, label, number: true }))]}
          rows={points.map(({ label, values }) => ({ id: label, cells: [label, ...values.map((value) => write(value))] }))}
        />
      </details>
    </figure>
  );
}

const Legend = ({ series }: Pick<StackedChartProps, 'series'>) => (
  <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
    {series.map(({ label, tone }) => (
      <li key={label} className="inline-flex items-center gap-2">
        <span className="size-3 rounded-sm" style={{ background: FILLS[tone] }} aria-hidden="true" />
        {label}
      </li>
    ))}
  </ul>
);

/** Start and end of each part: positive values upwards from zero, negative ones downwards. */
function stack(values: number[]): { from: number; to: number; part: number }[] {
  let up = 0;
  let down = 0;
  return values.flatMap((value, part) => {
    if (value === 0) return [];
    const from = value > 0 ? up : down;
    const to = from + value;
    if (value > 0) up = to;
    else down = to;
    return [{ from, to, part }];
  });
}
