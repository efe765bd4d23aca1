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
}

export function Table({ caption, columns, rows }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="relative overflow-x-auto">
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line text-sm text-ink-muted">
            {columns.map((column) => (
              <th key={column.id} scope="col" className={cx('py-2 pr-4 font-medium last:pr-0', column.number && 'text-right')}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-b border-line last:border-0">
              {row.cells.map((cell, i) => (
                <td key={columns[i]?.id ?? i} className={cx('py-3 pr-4 last:pr-0', columns[i]?.number && 'text-right tabular-nums')}>
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
