import { css } from '../../render/css.ts';
import type { Layout } from '../../render/kind.ts';
import { icon } from '../../render/links.ts';
import { picture } from '../../render/picture.ts';
import { heading } from '../../render/text.ts';
import { marked } from '../../render/view.ts';
import type { Tone } from '../../schema/theme.ts';
import { foot, name, words } from './item.ts';

/** Sizes of the cells: rows of three with the large one alternating between start and end, and a last row without a gap. */
export function cellsFor(count: number): string[] {
  if (count === 4) return ['seven', 'five', 'five', 'seven'];
  const cells: string[] = [];
  for (let left = count, turn = 0; left > 0; turn++) {
    if (left === 1) cells.push('all');
    else if (left === 2) cells.push(...(turn === 0 ? ['seven', 'five'] : ['five', 'seven']));
    else cells.push(...(turn % 2 === 0 ? ['tall', 'five', 'five'] : ['five', 'tall', 'five']));
    left = count - cells.length;
  }
  return cells;
}

const ACCENT: Record<Tone, Tone> = {
  plain: 'brand',
  tint: 'brand',
  inverse: 'brand',
  strong: 'plain',
  brand: 'plain',
  vivid: 'plain',
  accent: 'plain',
};

/** The coloured cell: the last large one that is not the first, where there are enough cells. */
function accentOf(cells: readonly string[]): number {
  if (cells.length < 3) return -1;
  const large = cells.findLastIndex((cell) => cell !== 'five');
  return large > 0 ? large : cells.length - 1;
}

/** Cells of several sizes on one grid; the first has the picture, one has the colour. */
export const bento: Layout = {
  css: css`
.features-bento ul{display:grid;gap:var(--space-xs)}
.features-bento li{position:relative;display:flex;flex-direction:column;gap:.5em;padding:var(--space-m);background:var(--surface);border-radius:var(--radius-l);overflow:hidden;min-inline-size:0}
.features-bento li[data-tone]{background:var(--bg);color:var(--text)}
.features-bento li>.icon{margin-block-start:auto;align-self:flex-end;color:var(--link);inline-size:1.75rem;block-size:1.75rem}
.features-bento [data-tone]>.icon{position:absolute;inset-inline-end:-1.5rem;inset-block-end:-1.5rem;inline-size:9rem;block-size:9rem;stroke-width:.75}
.features-bento [data-tone]:has(>.icon){padding-block-end:8.5rem}
.features-bento .picture{margin:calc(-1*var(--space-m)) calc(-1*var(--space-m)) var(--space-xs);border-radius:0;aspect-ratio:16/10}
.features-bento :is(.tall,.seven,.all) :is(h2,h3){font-size:var(--step-2)}
@media (min-width:40rem) and (max-width:59.99rem){
.features-bento ul{grid-template-columns:repeat(2,minmax(0,1fr))}
.features-bento li:is(:first-child,:last-child:nth-child(even)){grid-column:1/-1}
.features-bento .picture{aspect-ratio:5/2}
}
@media (min-width:60rem){
.features-bento ul{grid-template-columns:repeat(12,minmax(0,1fr));gap:var(--space-s)}
.features-bento li{grid-column:span 5;padding:var(--space-l);min-block-size:14rem}
.features-bento :is(.seven,.tall){grid-column:span 7}
.features-bento .tall{grid-row:span 2}
.features-bento .all{grid-column:1/-1}
.features-bento :is(.tall,.seven,.all) :is(h2,h3){font-size:var(--step-3)}
.features-bento :is(.tall,.seven,.all) p{font-size:var(--step-1);line-height:1.45;max-inline-size:34ch}
.features-bento .picture{margin:calc(-1*var(--space-l)) calc(-1*var(--space-l)) var(--space-s);flex:1 1 15rem;aspect-ratio:auto}
.features-bento .picture>*{position:absolute;inset:0}
.features-bento [data-tone]>.icon{inline-size:14rem;block-size:14rem;stroke-width:.6}
.features-bento :is(.seven,.all)[data-tone]:has(>.icon){padding-block-end:var(--space-l);padding-inline-end:14rem}
.features-bento :is(.tall,.five)[data-tone]:has(>.icon){padding-block-end:13rem}
.features-bento .tall[data-tone]>.icon{inline-size:18rem;block-size:18rem;stroke-width:.5}
}
@media print{.features-bento li{border:1px solid;break-inside:avoid}}`,
  render: (scene) => {
    const { h, items, section } = scene;
    const cells = cellsFor(items.length);
    const accent = accentOf(cells);
    const list = items.map((item, i) => {
      const art = picture(scene, item.media ?? (i === 0 ? section.media : undefined), { width: 900, height: 560 });
      const tone = i === accent && !art ? ACCENT[section.tone] : undefined;
      return h(
        'li',
        { ...marked(scene, item, cells[i]), 'data-tone': tone },
        art,
        name(scene, item),
        words(scene, item),
        !art && icon(scene, item.icon),
      );
    });
    return h('div', { class: 'cols over' }, heading(scene, foot(scene)), h('ul', { class: 'main' }, list));
  },
};
