import type { ReactNode } from 'react';
import { ceiling } from './chart.tsx';
import { Table } from './table.tsx';

const STROKES = {
  cobalt: { stroke: 'var(--color-cobalt)' },
  // Distinguishable by its dashes too.
  ink: { stroke: 'var(--color-ink-muted)', strokeDasharray: '5 4' },
} as const;

interface Series {
  label: string;
  tone: keyof typeof STROKES;
  /** One per day of the axis; null if unknown. */
  values: (number | null)[];
  /** Min and max of each day, drawn as a stroke behind the point. */
  ranges?: ([number, number] | null)[];
}

interface LineChartProps {
  /** The conclusion, as a sentence. */
  title: string;
  /** Unit, period and time of measurement. */
  note: ReactNode;
  /** Every day of the period. */
  days: { label: string; short: string }[];
  series: Series[];
  /** Events, by index of their day on the axis. */
  flags: { at: number; label: string }[];
  /** Formats an axis value. */
  write: (value: number) => string;
  /** Axis ticks are multiples of this. */
  unit?: number;
  /** Upper end of the axis, if fixed. */
  max?: number;
  tableLabel: string;
  /** Headings of the table's first column, and of the one that names the flags. */
  columns: { day: string; flag: string };
}

const WIDTH = 600;
const HEIGHT = 150;

/** Lines over days with flags on the days when something happened, and the same numbers in a table behind them. */
export function LineChart({ title, note, days, series, flags, write, unit = 1, max, tableLabel, columns }: LineChartProps) {
  const known = series.flatMap(({ values, ranges = [] }) => [...values, ...ranges.flatMap((range) => range ?? [])]);
  const peak = Math.max(...known.map((value) => value ?? 0), 0);
  const top = max ?? (peak > 0 ? ceilingOf(peak / unit) * unit : unit);
  const x = (at: number) => ((at + 0.5) / days.length) * WIDTH;
  const y = (value: number) => HEIGHT - (Math.min(value, top) / top) * HEIGHT;
  const every = Math.max(1, Math.ceil(days.length / 5));
  const rows = days.flatMap((day, at) => {
    const labels = flags.filter((flag) => flag.at === at).map(({ label }) => label);
    const isEmpty = labels.length === 0 && series.every(({ values }) => values[at] == null);
    const cells = series.map(({ values }) => (values[at] == null ? '–' : write(values[at])));
    return isEmpty ? [] : [{ id: day.label, cells: [day.label, ...cells, labels.join(', ') || '–'] }];
  });
  return (
    <figure className="grid min-w-0 content-start gap-3">
      <figcaption className="grid gap-0.5">
        <h3 className="text-lg">{title}</h3>
        <p className="text-sm text-ink-muted">{note}</p>
      </figcaption>
      <Legend series={series} />
      <div className="grid grid-cols-[1fr_auto] gap-x-2 text-xs text-ink-muted tabular-nums" aria-hidden="true">
        <div className="relative">
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: the table behind says it in words */}
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className="h-36 w-full overflow-visible">
            {[0, 0.5, 1].map((share) => (
              <Rule key={share} from={[0, HEIGHT * share]} to={[WIDTH, HEIGHT * share]} stroke="var(--color-line)" />
            ))}
            {flags.map(({ at, label }) => (
              <Rule key={`${at} ${label}`} from={[x(at), 0]} to={[x(at), HEIGHT]} stroke="var(--color-ink)" strokeWidth={1} />
            ))}
            {series.map((one) => (
              <Line key={one.label} {...one} days={days} x={x} y={y} />
            ))}
          </svg>
        </div>
        <div className="flex flex-col justify-between leading-none">
          <span>{write(top)}</span>
          <span>{write(0)}</span>
        </div>
        <FlagLabels flags={flags} days={days.length} x={x} />
        <span />
        <div className="grid pt-1" style={{ gridTemplateColumns: `repeat(${days.length}, minmax(0, 1fr))` }}>
          {days.map((day, at) => (
            <span key={day.label} className="whitespace-nowrap">
              {at % every === 0 ? day.short : ''}
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
          columns={[
            { id: 'day', label: columns.day },
            ...series.map(({ label }) => ({ id: label, label, number: true })),
            { id: 'flag', label: columns.flag },
          ]}
          rows={rows}
        />
      </details>
    </figure>
  );
}

interface FlagLabelsProps extends Pick<LineChartProps, 'flags'> {
  days: number;
  x: (at: number) => number;
}

const FlagLabels = ({ flags, days, x }: FlagLabelsProps) => (
  <div className="relative h-5">
    {flags.map(({ at, label }, index) => (
      <span
        key={`${at} ${label}`}
        className={`absolute top-1 -translate-x-1/2 font-semibold text-ink ${isCrowded(flags, index, days) ? 'hidden' : ''}`}
        style={{ left: `${(x(at) / WIDTH) * 100}%` }}
      >
        {label}
      </span>
    ))}
  </div>
);

const Legend = ({ series }: Pick<LineChartProps, 'series'>) => (
  <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
    {series.map(({ label, tone }) => (
      <li key={label} className="inline-flex items-center gap-2">
        <svg viewBox="0 0 24 4" className="h-1 w-6" aria-hidden="true">
          <line x1="0" x2="24" y1="2" y2="2" strokeWidth="3" {...STROKES[tone]} />
        </svg>
        {label}
      </li>
    ))}
  </ul>
);

interface LineProps extends Series, Pick<LineChartProps, 'days'> {
  x: (at: number) => number;
  y: (value: number) => number;
}

/** One series: the range of each day, the line, and a point for each day that is known. */
const Line = ({ tone, values, ranges, days, x, y }: LineProps) => (
  <g fill="none" {...STROKES[tone]}>
    {ranges?.map(
      (range, at) =>
        range &&
        range[0] !== range[1] && (
          <Rule key={days[at]?.label} from={[x(at), y(range[0])]} to={[x(at), y(range[1])]} stroke="var(--color-edge)" strokeWidth={3} />
        ),
    )}
    <polyline
      points={values.flatMap((value, at) => (value === null ? [] : [`${x(at)},${y(value)}`])).join(' ')}
      strokeWidth={2}
      vectorEffect="non-scaling-stroke"
    />
    {values.map(
      (value, at) =>
        value !== null && (
          <Rule key={days[at]?.label} from={[x(at), y(value)]} to={[x(at), y(value)]} stroke={STROKES[tone].stroke} strokeWidth={6} />
        ),
    )}
  </g>
);

interface RuleProps {
  from: [number, number];
  to: [number, number];
  stroke: string;
  strokeWidth?: number;
}

/** A line whose width does not stretch with the picture; without a length it is a dot. */
const Rule = ({ from, to, stroke, strokeWidth = 1 }: RuleProps) => (
  <line
    x1={from[0]}
    y1={from[1]}
    x2={to[0]}
    y2={to[1]}
    stroke={stroke}
    strokeWidth={strokeWidth}
    strokeDasharray="none"
    strokeLinecap="round"
    vectorEffect="non-scaling-stroke"
  />
);

/** Axis max; values below one are rounded up in thousandths. */
const ceilingOf = (value: number): number => (value >= 1 ? ceiling(value) : ceiling(value * 1000) / 1000);

/** A label that would overlap the next one is hidden. */
const isCrowded = (flags: readonly { at: number }[], index: number, days: number): boolean => {
  const next = flags[index + 1];
  return next !== undefined && next.at - flags[index]!.at < days / 12;
};
