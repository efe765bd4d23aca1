'use client';
import { useEffect, useState } from 'react';
import { useReading } from './use-reading.ts';

interface Ends {
  from: [number, number];
  to: [number, number];
  /** X coordinate of the vertical part. */
  middle: number;
}

const ROUND = 12;
const NEAR_MARGIN = 72;
const FURTHEST = 160;

/** A line from the prompt's words to the part made of them, while the owner focuses on either. On narrow screens only the fill shows it. */
export function Thread() {
  const { active } = useReading();
  const [ends, setEnds] = useState<Ends | null>(null);
  useEffect(() => {
    const measure = () => setEnds(active ? endsOf(active) : null);
    measure();
    const at = ['scroll', 'resize'] as const;
    for (const event of at) window.addEventListener(event, measure, true);
    return () => {
      for (const event of at) window.removeEventListener(event, measure, true);
    };
  }, [active]);
  if (!ends) return null;
  const {
    from: [x1, y1],
    to: [x2, y2],
    middle,
  } = ends;
  const round = Math.min(ROUND, Math.abs(y2 - y1) / 2);
  const down = y2 >= y1 ? round : -round;
  const path = `M${x1} ${y1}H${middle - round}Q${middle} ${y1} ${middle} ${y1 + down}V${y2 - down}Q${middle} ${y2} ${middle + round} ${y2}H${x2}`;
  return (
    <svg key={active} aria-hidden className="pointer-events-none fixed inset-0 z-10 size-full text-cobalt max-lg:hidden print:hidden">
      <path d={path} pathLength={1} fill="none" stroke="currentColor" strokeWidth={2} className="animate-draw" strokeDasharray="1" />
      <circle cx={x1} cy={y1} r={4.5} fill="currentColor" />
      <circle cx={x2} cy={y2} r={4.5} fill="currentColor" />
    </svg>
  );
}

function endsOf(part: string): Ends | null {
  if (!window.matchMedia('(min-width: 64rem)').matches) return null;
  const name = CSS.escape(part);
  const mark = [...document.querySelectorAll(`[data-from="${name}"]`)].at(-1);
  const word = document.querySelector(`[data-part="${name}"]`);
  const panel = mark?.closest('aside')?.getBoundingClientRect();
  // For a mark on several lines, the line that ends nearest to the margin.
  const start = mark && [...mark.getClientRects()].toSorted((a, b) => b.right - a.right)[0];
  const end = word?.getClientRects()[0];
  // A longer line would cross other words.
  if (!panel || !start || !end || end.left - panel.right > FURTHEST) return null;
  const middle = (panel.right + end.left) / 2;
  // If words follow it, the line starts below them to avoid crossing them.
  const isLast = panel.right - start.right < NEAR_MARGIN;
  const ends: Ends = {
    from: [start.right, isLast ? start.top + start.height / 2 : start.bottom],
    to: [end.left, end.top + end.height / 2],
    middle,
  };
  const isSeen = [ends.from[1], ends.to[1]].every((y) => y > 0 && y < window.innerHeight);
  return isSeen ? ends : null;
}
