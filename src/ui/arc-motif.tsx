import { cx } from './class-names.ts';

/** The brand's mosaic: quarter circles on a grid, seeded so that a place always shows the same picture. */

type Paint = 'ink' | 'cobalt' | 'marigold' | 'leaf' | 'brick' | 'sunken' | 'cobalt-soft';
const grounds: Paint[] = ['sunken', 'sunken', 'cobalt-soft', 'marigold', 'cobalt', 'ink', 'leaf', 'brick'];
const figures: Record<Paint, Paint[]> = {
  sunken: ['cobalt', 'ink', 'marigold', 'brick'],
  'cobalt-soft': ['cobalt', 'ink', 'marigold'],
  marigold: ['ink', 'cobalt', 'brick'],
  cobalt: ['marigold', 'sunken', 'cobalt-soft'],
  ink: ['marigold', 'sunken', 'cobalt'],
  leaf: ['sunken', 'marigold', 'ink'],
  brick: ['marigold', 'sunken', 'ink'],
};

/** Small deterministic generator (mulberry32) over a string's hash. */
function randomFrom(seed: string) {
  let state = [...seed].reduce((hash, char) => Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619), 2166136261) >>> 0;
  return (sides: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * sides);
  };
}

const SIDE = 100;
const shapes = [
  `M0 0H${SIDE}A${SIDE} ${SIDE} 0 0 1 0 ${SIDE}Z`,
  `M0 0H${SIDE}A${SIDE} ${SIDE} 0 0 1 0 ${SIDE}Z`,
  `M0 0H${SIDE}A${SIDE} ${SIDE} 0 0 1 0 ${SIDE}V50A50 50 0 0 0 50 0H0Z`,
  `M50 0H${SIDE}A${SIDE} ${SIDE} 0 0 1 0 ${SIDE}V50A50 50 0 0 0 50 0Z`,
  `M0 0H${SIDE}A50 50 0 0 1 0 0Z`,
];

interface ArcMotifProps {
  seed: string;
  columns: number;
  rows: number;
  className?: string;
  /** Animates the tiles, for the loading screen. */
  turning?: boolean;
}

export function ArcMotif({ seed, columns, rows, className, turning }: ArcMotifProps) {
  const roll = randomFrom(seed);
  const tiles = Array.from({ length: columns * rows }, (_, i) => {
    const ground = grounds[roll(grounds.length)]!;
    const paints = figures[ground];
    return { at: i, ground, figure: paints[roll(paints.length)]!, shape: shapes[roll(shapes.length)]!, turn: roll(4) * 90 };
  });
  return (
    <svg
      viewBox={`0 0 ${columns * SIDE} ${rows * SIDE}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      className={cx('block', className)}
    >
      {tiles.map(({ at, ground, figure, shape, turn }) => (
        <g key={at} transform={`translate(${(at % columns) * SIDE} ${Math.floor(at / columns) * SIDE})`}>
          <rect width={SIDE + 0.5} height={SIDE + 0.5} fill={`var(--color-${ground})`} />
          <g transform={`rotate(${turn} 50 50)`}>
            <path
              d={shape}
              fill={`var(--color-${figure})`}
              stroke={`var(--color-${figure})`}
              strokeWidth="0.6"
              className={turning ? 'origin-[50px_50px] animate-arc-turn' : undefined}
              style={turning ? { animationDelay: `${(at % 5) * 0.18}s` } : undefined}
            />
          </g>
        </g>
      ))}
    </svg>
  );
}
