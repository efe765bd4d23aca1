import type { ReactNode } from 'react';
import { Table } from './table.tsx';

interface ChartPoint {
  label: string;
  /** Axis label, where there is little room. */
  short: string;
  value: number;
  text: string;
}

interface ChartProps {
  /** The conclusion, as a sentence. */
  title: string;
  /** Unit, period and time of measurement. */
  note: ReactNode;
  points: ChartPoint[];
  /** Formats an axis value. */
  write: (value: number) => string;
  /** Axis ticks are multiples of this: 1, or the bytes of a megabyte. */
  unit?: number;
  /** Label of the button that opens the table. */
  tableLabel: string;
  columns: [string, string];
}

const WIDTH = 600;
const HEIGHT = 150;

/** Rounds up to one digit times a power of ten. */
export function ceiling(max: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, max)));
  return [1, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((step) => step >= max) ?? max;
}

/** A bar chart over days, with the same numbers in a table behind it. */
export function BarChart({ title, note, points, write, unit = 1, tableLabel, columns }: ChartProps) {
  const top = ceiling(Math.max(...points.map((point) => point.value), 1) / unit) * unit;
  const step = WIDTH / Math.max(1, points.length);
  const every = Math.max(1, Math.floor(points.length / 4));
  return (
    <figure className="grid min-w-0 content-start gap-3">
      <figcaption className="grid gap-0.5">
        <h3 className="text-lg">{title}</h3>
        <p className="text-sm text-ink-muted">{note}</p>
      </figcaption>
      <div className="grid grid-cols-[1fr_auto] gap-x-2 text-xs text-ink-muted tabular-nums" aria-hidden="true">
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the table behind says it in words */}
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className="h-36 w-full">
          {[0, 0.5, 1].map((share) => (
            <line
              key={share}
              x1="0"
              x2={WIDTH}
              y1={HEIGHT * share}
              y2={HEIGHT * share}
              stroke="var(--color-line)"
              vectorEffect="non-scaling-stroke"
            />
          ))}
          {points.map((point, i) => {
            const height = (point.value / top) * HEIGHT;
            return (
              <rect
                key={point.label}
                x={i * step + step * 0.14}
                y={HEIGHT - height}
                width={step * 0.72}
                height={height}
                fill="var(--color-cobalt)"
              />
            );
          })}
        </svg>
        <div className="flex flex-col justify-between leading-none">
          <span>{write(top)}</span>
          <span>0</span>
        </div>
        <div className="grid pt-2" style={{ gridTemplateColumns: `repeat(${points.length}, minmax(0, 1fr))` }}>
          {points.map((point, i) => (
            <span key={point.label} className="whitespace-nowrap">
              {i % every === 0 ? point.short : ''}
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
            { id: 'when', label: columns[0] },
            { id: 'value', label: columns[1], number: true },
          ]}
          rows={points.map((point) => ({ id: point.label, cells: [point.label, point.text] }))}
        />
      </details>
    </figure>
  );
}
