import type { Grade } from '#ruler/rules/grade.ts';
import { cx } from '#ui/class-names.ts';
import { Spinner } from '#ui/spinner.tsx';
import { toneOf } from './grade-tone.ts';

type Letter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** Letters drawn with the monogram's arcs, each with its rotating quarter. */
const SHAPES: Record<Letter, { body: string; quarter: string }> = {
  A: { body: 'M2 30V16a14 14 0 0 1 28 0v14h-7v-7H9v7ZM9 16v1h14v-1a7 7 0 0 0-14 0Z', quarter: 'M9 17a6 6 0 0 1 6-6v6Z' },
  B: {
    body: 'M2 2h16a7.5 7.5 0 0 1 5.2 12.9A8 8 0 0 1 19.5 30H2ZM9 8.5v3.5h8a1.75 1.75 0 0 0 0-3.5ZM9 18v5.5h9.5a2.75 2.75 0 0 0 0-5.5Z',
    quarter: 'M9 23.5a5.5 5.5 0 0 1 5.5-5.5v5.5Z',
  },
  C: { body: 'M30 2v7H16a7 7 0 0 0 0 14h14v7H16a14 14 0 0 1 0-28Z', quarter: 'M9 16a7 7 0 0 1 7-7v7Z' },
  D: { body: 'M2 2h14a14 14 0 0 1 0 28H2ZM9 9v14h7a7 7 0 0 0 0-14Z', quarter: 'M9 23a7 7 0 0 1 7-7v7Z' },
  E: { body: 'M2 2h27v7H9v3.5h16v7H9V23h20v7H2Z', quarter: 'M29 23a7 7 0 0 0-7 7h7Z' },
  F: { body: 'M2 2h27v7H9v4.5h15v7H9V30H2Z', quarter: 'M2 30a7 7 0 0 1 7-7v7Z' },
};

const inks = { leaf: 'text-leaf', amber: 'text-amber', brick: 'text-brick' };

export function GradeMark({ grade, label, className }: { grade: Grade; label: string; className?: string }) {
  const { body, quarter } = SHAPES[grade[0] as Letter];
  return (
    <svg viewBox={grade === 'A+' ? '0 0 42 32' : '0 0 32 32'} role="img" aria-label={label} className={cx(inks[toneOf(grade)], className)}>
      <path d={body} fill="currentColor" fillRule="evenodd" />
      <path d={quarter} fill="var(--color-marigold)" />
      {grade === 'A+' && <path d="M35 2h4v3h3v4h-3v3h-4V9h-3V5h3Z" fill="currentColor" />}
    </svg>
  );
}

/** In place of a grade that is still being measured. */
export function PendingGrade({ label, className }: { label: string; className?: string }) {
  return (
    <span
      role="img"
      aria-label={label}
      className={cx('grid aspect-square place-items-center rounded-card border-2 border-dashed border-edge text-ink-muted', className)}
    >
      <Spinner />
    </span>
  );
}
