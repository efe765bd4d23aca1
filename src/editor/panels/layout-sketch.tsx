/**
 * Small drawings of layouts on a 40 × 28 grid. Each part is a letter and x, y, width, height:
 * t heading, l line of text, b block, p picture, k button.
 */
const SKETCHES: Readonly<Record<string, string>> = {
  bar: 't 3 12 9 4,l 18 13 5 2,l 25 13 5 2,k 32 11 6 6',
  centered: 't 14 6 12 4,l 10 16 5 2,l 18 16 5 2,l 26 16 5 2',
  'split-cta': 't 3 12 9 4,l 15 13 4 2,l 21 13 4 2,k 28 10 10 8',
  'split-art': 't 3 7 15 5,l 3 14 14 2,k 3 19 8 4,p 22 3 16 22',
  statement: 't 3 5 30 6,t 3 12 22 6,l 3 21 16 2',
  'mosaic-bleed': 't 3 3 20 5,l 3 10 14 2,p 0 15 10 13,b 10 15 10 13,p 20 15 10 13,b 30 15 10 13',
  'info-first': 't 3 4 18 5,b 3 12 16 13,p 22 12 15 13',
  cover: 'p 0 0 40 28,b 4 12 20 13',
  'product-ui': 't 10 3 20 4,k 16 9 8 3,p 6 14 28 14',
  ledger: 't 3 3 14 4,l 3 11 34 2,l 3 16 34 2,l 3 21 34 2',
  asym: 'b 3 4 20 20,b 26 4 11 9,b 26 15 11 9',
  cards: 'b 3 7 10 15,b 15 7 10 15,b 27 7 10 15',
  'icon-columns': 'k 5 6 5 5,l 3 14 9 2,k 18 6 5 5,l 16 14 9 2,k 31 6 5 5,l 29 14 9 2',
  rail: 'k 4 12 4 4,l 8 13 9 2,k 18 12 4 4,l 22 13 9 2,k 32 12 4 4',
  'media-start': 'p 3 4 15 20,t 21 6 15 4,l 21 13 16 2,l 21 17 16 2',
  'media-end': 't 3 6 15 4,l 3 13 16 2,l 3 17 16 2,p 22 4 15 20',
  letter: 't 10 4 14 4,l 10 11 20 2,l 10 15 20 2,l 10 19 14 2',
  checklist: 'k 4 5 4 4,l 10 6 26 2,k 4 12 4 4,l 10 13 26 2,k 4 19 4 4,l 10 20 26 2',
  'two-column': 't 3 5 12 5,l 20 6 17 2,l 20 11 17 2,l 20 16 17 2,l 20 21 17 2',
  single: 't 8 8 24 5,l 14 17 12 2',
  grid: 'b 3 4 10 9,b 15 4 10 9,b 27 4 10 9,b 3 15 10 9,b 15 15 10 9,b 27 15 10 9',
  board: 'b 3 3 34 22,l 7 8 12 2,l 22 8 11 2,l 7 13 12 2,l 22 13 11 2,l 7 18 12 2,l 22 18 11 2',
  'list-price': 'p 3 4 6 5,l 11 5 17 2,k 32 5 5 3,p 3 11 6 5,l 11 12 17 2,k 32 12 5 3,p 3 18 6 5,l 11 19 17 2,k 32 19 5 3',
  tiers: 'b 3 7 10 17,k 15 3 10 22,b 27 7 10 17',
  'price-list': 'l 3 6 22 2,k 32 5 5 3,l 3 12 20 2,k 32 11 5 3,l 3 18 24 2,k 32 17 5 3',
  'role-list': 't 3 6 12 3,l 18 7 18 2,t 3 13 12 3,l 18 14 18 2,t 3 20 12 3,l 18 21 18 2',
  accordion: 'b 3 4 34 5,b 3 11 34 5,b 3 18 34 5',
  open: 't 3 4 14 3,l 3 9 15 2,l 3 12 13 2,t 22 4 14 3,l 22 9 15 2,l 22 12 13 2,t 3 18 14 3,t 22 18 14 3',
  'day-ledger': 't 3 4 8 3,l 15 5 22 2,l 15 9 18 2,t 3 15 8 3,l 15 16 22 2,l 15 20 18 2',
  table: 'b 3 4 34 4,l 3 11 34 2,l 3 16 34 2,l 3 21 34 2',
  uniform: 'p 3 4 10 9,p 15 4 10 9,p 27 4 10 9,p 3 15 10 9,p 15 15 10 9,p 27 15 10 9',
  masonry: 'p 3 3 10 13,p 3 18 10 7,p 15 3 10 7,p 15 12 10 13,p 27 3 10 10,p 27 15 10 10',
  'split-info': 't 3 5 13 4,l 3 12 12 2,l 3 16 10 2,b 20 4 17 20',
  'single-column': 't 10 3 14 4,b 10 9 20 4,b 10 15 20 4,k 10 21 10 4',
  'address-card': 'p 0 0 40 28,b 4 6 15 16',
  'split-hours': 'p 3 4 16 20,l 22 6 15 2,l 22 11 15 2,l 22 16 15 2,l 22 21 15 2',
  'inline-band': 'b 0 9 40 10,t 4 12 10 4,l 18 13 18 2',
  band: 'b 0 5 40 18,t 10 8 20 5,k 15 16 10 4',
  split: 't 3 7 16 5,k 3 16 9 4,p 23 4 14 20',
  'bottom-bar': 'b 0 20 40 8,k 3 22 10 4,k 15 22 10 4,k 27 22 10 4',
  'inline-row': 'k 3 11 10 6,k 15 11 10 6,k 27 11 10 6',
  prose: 't 8 3 16 4,l 8 10 24 2,l 8 14 24 2,l 8 18 24 2,l 8 22 16 2',
  toc: 'b 3 4 9 20,t 15 4 14 4,l 15 11 22 2,l 15 15 22 2,l 15 19 22 2',
  illustrated: 'p 12 3 16 12,t 10 17 20 4,k 15 23 10 3',
  minimal: 't 12 10 16 5,l 14 18 12 2',
  columns: 't 3 4 8 3,l 3 10 8 2,l 3 14 8 2,l 16 5 8 2,l 16 10 8 2,l 29 5 8 2,l 29 10 8 2',
  wordmark: 't 3 4 34 10,l 3 19 8 2,l 14 19 8 2,l 25 19 8 2',
  'single-profile': 'p 3 4 14 20,t 20 11 17 5,l 20 18 12 2,l 20 22 15 2',
  duo: 'p 13 3 11 15,l 13 20 9 2,p 26 8 11 15,l 26 25 9 2',
  'split-with-contact': 't 3 4 14 3,l 3 10 20 2,l 3 15 20 2,l 3 20 20 2,b 26 10 11 14',
  'week-table': 't 3 4 6 3,l 3 9 6 2,l 3 13 6 2,t 12 4 6 3,l 12 9 6 2,t 21 4 6 3,l 21 9 6 2,l 21 13 6 2,l 21 17 6 2,t 30 4 6 3,l 30 9 6 2',
  'parallel-tracks': 'l 3 6 6 2,b 12 3 12 9,b 25 3 12 9,l 3 18 6 2,b 12 15 12 9,b 25 15 12 9',
  reel: 'p 3 6 14 15,p 19 6 10 15,p 31 6 9 15',
  'captioned-rows': 'p 3 3 20 10,l 26 9 11 2,p 17 15 20 10,l 3 21 11 2',
  card: 'b 8 2 24 24,t 11 5 12 3,l 11 11 18 2,l 11 15 18 2,k 11 20 18 3',
  branches: 't 3 4 14 4,l 3 12 10 2,l 3 16 8 2,l 15 12 10 2,l 15 16 8 2,l 27 12 10 2,l 27 16 8 2',
  'week-bars': 'l 3 5 6 2,k 18 5 12 2,l 3 11 6 2,k 18 11 12 2,l 3 17 6 2,k 14 17 6 2,k 23 17 9 2,l 3 23 6 2,k 18 23 8 2',
  boxed: 'b 3 4 34 20,t 7 9 14 4,k 7 17 8 4,p 25 4 12 20',
  'inline-note': 't 3 10 16 3,l 3 15 12 2,k 28 11 9 5',
  floating: 'l 3 5 22 2,l 3 10 18 2,k 27 19 10 6',
  links: 't 3 5 12 5,l 20 6 17 2,l 20 11 17 2,l 20 16 17 2,l 20 21 17 2',
  'info-heavy': 't 3 3 18 5,l 3 12 8 2,l 3 16 8 2,l 13 12 8 2,l 13 16 8 2,l 23 12 8 2,l 33 12 5 2,l 33 16 5 2,l 33 20 5 2',
  chip: 'b 3 11 26 7,l 6 13 14 2,k 22 13 5 3',
  row: 't 3 12 9 3,l 16 13 5 2,l 23 13 5 2,l 30 13 6 2',
  'quiet-grid': 't 3 3 14 4,l 3 12 9 2,l 16 12 9 2,l 29 12 8 2,l 3 20 9 2,l 16 20 9 2,l 29 20 8 2',
  'text-list': 't 3 5 32 4,t 3 12 28 4,t 3 19 18 4',
  'lead-number': 't 3 8 16 13,l 24 9 13 2,l 24 14 13 2,l 24 19 13 2',
  'us-vs-usual': 'b 3 4 20 20,k 6 8 3 3,l 11 9 9 2,k 6 14 3 3,l 11 15 9 2,l 27 9 10 2,l 27 15 10 2',
  options: 't 3 5 9 3,l 3 11 9 2,l 3 15 9 2,t 16 5 9 3,l 16 11 9 2,l 16 15 9 2,t 29 5 8 3,l 29 11 8 2,l 29 15 8 2',
  stacked: 't 3 3 18 4,k 31 3 6 4,p 3 10 34 10,l 3 23 16 2,l 24 23 13 2',
  compact: 'p 3 7 10 13,t 16 8 11 4,l 16 14 10 2,k 30 8 7 5,l 30 16 7 2',
  rows: 't 3 4 12 3,l 20 4 17 2,l 20 8 14 2,t 3 15 12 3,l 20 15 17 2,l 20 19 14 2',
  'big-first': 'p 3 3 34 11,t 3 17 12 3,l 3 22 12 2,t 22 17 12 3,l 22 22 12 2',
  list: 't 3 4 18 4,l 26 5 11 2,t 3 12 15 4,l 26 13 11 2,t 3 20 20 4,l 26 21 11 2',
  headliners: 't 3 4 30 8,l 3 18 9 2,l 16 18 9 2,l 29 18 8 2',
  'whatsapp-slots': 't 3 5 10 4,l 17 5 12 2,k 32 4 5 4,l 17 13 12 2,k 32 12 5 4,l 17 21 12 2,k 32 20 5 4',
  'request-form': 't 3 5 12 4,l 3 12 12 2,l 3 16 12 2,b 20 4 17 5,b 20 11 17 7,k 20 20 8 4',
  'external-link': 't 3 6 15 4,k 3 14 9 4,p 22 4 15 20',
  inline: 't 3 11 12 4,b 19 11 12 5,k 32 11 6 5',
  'pix-key': 't 3 6 13 4,l 3 13 12 2,b 20 4 17 20,p 23 8 6 6,l 31 9 4 2',
  amounts: 'b 3 4 10 6,b 15 4 10 6,b 27 4 10 6,b 3 13 34 12,p 6 16 6 6,l 15 18 14 2',
  'impact-list': 't 3 4 7 3,l 13 5 22 2,t 3 11 7 3,l 13 12 22 2,b 3 17 34 9',
  corner: 'b 22 13 16 12,l 25 16 10 2,k 25 20 5 3',
  panel: 'b 3 14 34 11,l 6 17 18 2,k 6 21 6 3',
};

const FILLS: Readonly<Record<string, string>> = {
  t: 'fill-ink',
  l: 'fill-ink-muted opacity-60',
  b: 'fill-line',
  p: 'fill-cobalt opacity-45',
  k: 'fill-cobalt',
};

export function LayoutSketch({ layout }: { layout: string }) {
  return (
    <svg viewBox="0 0 40 28" aria-hidden="true" className="block w-full rounded-md border border-line bg-surface">
      {(SKETCHES[layout] ?? 't 3 5 20 5,l 3 14 30 2').split(',').map((part) => {
        const [kind = 'b', x, y, width, height] = part.split(' ');
        return (
          <rect key={part} x={x} y={y} width={width} height={height} rx={kind === 'p' || kind === 'b' ? 1.5 : 1} className={FILLS[kind]} />
        );
      })}
    </svg>
  );
}
