import type { ReactNode } from 'react';
import { cx } from './class-names.ts';

interface Column {
  id: string;
  label: ReactNode;
  /** Right-aligned, for numbers. */
  number?: boolean;
}

interface TableProps {
  /** Table caption for screen readers. */
  caption: string;
  columns: Column[];
  rows: { id: string; cells: ReactNode[] }[];
  /** Narrow columns, for many short numbers. */
  dense?: boolean;
}

export function Table({ caption, columns, rows, dense = false }: TableProps) {
  const gap = dense ? 'pr-1 last:pr-0' : 'pr-4 last:pr-0';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="scrolls-on relative">
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line text-sm text-ink-muted">
            {columns.map((column) => (
              <th key={column.id} scope="col" className={cx('py-2 font-medium', gap, column.number && 'text-right')}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-b border-line last:border-0">
              {row.cells.map((cell, i) => (
                <td key={columns[i]?.id ?? i} className={cx('py-3', gap, columns[i]?.number && 'text-right tabular-nums')}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
