import type { ReactNode } from 'react';
import { cx } from '#ui/class-names.ts';

interface SumLine {
  id: string;
  title: ReactNode;
  note?: ReactNode;
  amount: string;
}

/** A bill as a table: lines, then the sum, with aligned amounts. */
export function SumTable({
  caption,
  lines,
  sums,
  head,
}: {
  caption: string;
  lines: SumLine[];
  sums: (SumLine & { strong?: boolean })[];
  head: [string, string];
}) {
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col">{head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} className="border-b border-line align-top">
            <td className="py-3 pr-4">
              <span className="font-medium">{line.title}</span>
              {line.note && <span className="block text-sm text-ink-muted">{line.note}</span>}
            </td>
            <td className="py-3 text-right whitespace-nowrap tabular-nums">{line.amount}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {sums.map((sum) => (
          <tr key={sum.id} className={cx('align-top', sum.strong && 'text-lg font-bold')}>
            <th scope="row" className={cx('pt-3 pr-4', !sum.strong && 'font-normal')}>
              {sum.title}
              {sum.note && <span className="block text-sm font-normal text-ink-muted">{sum.note}</span>}
            </th>
            <td className="pt-3 text-right whitespace-nowrap tabular-nums">{sum.amount}</td>
          </tr>
        ))}
      </tfoot>
    </table>
  );
}
