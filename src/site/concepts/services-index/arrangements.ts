import type { Child } from '../../render/html.ts';
import { marked, type Scene } from '../../render/view.ts';
import { fitLine, fitLines } from '../fit.ts';
import { distinctGrounds } from '../grounds.ts';
import { isLatin } from '../material/basics.ts';
import type { Service } from '../material/services.ts';
import { fitParagraph, packRows } from '../pack.ts';
import { actionButton, headline, lead, offerName, pickBySeed } from '../pieces.ts';

/** Setting of the names: one running paragraph, full-width rows, a numbered index, or a band of colour each. */
export type Arrangement = 'run' | 'block' | 'index' | 'bands';

const LEADING = { run: 1.06, block: 0.98 };
const GAP = 0.6;
/** Longest name on a band, in letters. */
const BAND = 24;

/** One of the arrangements that these names allow, by seed. */
export function arrangementOf(scene: Scene, list: readonly Service[]): Arrangement {
  const longest = Math.max(...list.map(({ name }) => name.length));
  const open: Arrangement[] = ['run', 'index'];
  if (longest <= 30 && scene.dir === 'ltr') open.push('block');
  if (longest <= BAND && list.length >= 3 && list.length <= 7 && scene.dir === 'ltr' && list.every(({ name }) => isLatin(name)))
    open.push('bands');
  return pickBySeed(scene, 'arrangement', open);
}

const name = (scene: Scene, service: Service): Child => offerName(scene, service, 'li', marked(scene, service.item));

const rowsOf = (scene: Scene, list: readonly Service[]) =>
  packRows(scene.doc.theme, list, { text: (service) => service.name, ratio: 0.39, leading: LEADING.block, gap: GAP });

const BAND_TONES = [
  ['vivid', 'plain', 'accent', 'inverse'],
  ['inverse', 'vivid', 'tint', 'accent'],
  ['accent', 'strong', 'plain', 'vivid'],
] as const;

export const drawings: Record<Arrangement, (scene: Scene, list: readonly Service[]) => Child> = {
  run: (scene, list) => {
    const { h } = scene;
    return [
      h('div', { class: 'words' }, h('div', { class: 'tell' }, headline(scene), lead(scene)), actionButton(scene)),
      h(
        'ul',
        { class: 'set paragraph' },
        list.map((service) => [name(scene, service), ' ']),
      ),
    ];
  },
  block: (scene, list) => {
    const { h } = scene;
    const rows = rowsOf(scene, list);
    return [
      h('div', { class: 'words' }, headline(scene), lead(scene), actionButton(scene)),
      h(
        'div',
        { class: 'set block' },
        rows.map(({ parts }) =>
          h(
            'ul',
            null,
            parts.map((service) => [name(scene, service), ' ']),
          ),
        ),
      ),
    ];
  },
  index: (scene, list) => {
    const { h } = scene;
    return [
      h('div', { class: 'words', 'data-tone': pickBySeed(scene, 'margin', ['vivid', 'accent', 'inverse', scene.section.tone] as const) }, [
        headline(scene),
        lead(scene),
        actionButton(scene),
      ]),
      h(
        'ol',
        { class: 'set rows', 'data-n': list.length },
        list.map((service) => name(scene, service)),
      ),
    ];
  },
  bands: (scene, list) => {
    const { h } = scene;
    const tones = distinctGrounds(scene, pickBySeed(scene, 'bands', BAND_TONES));
    return [
      h('div', { class: 'words' }, h('div', null, headline(scene), lead(scene)), actionButton(scene)),
      h(
        'ul',
        { class: 'set bands' },
        list.map((service, index) =>
          h('li', { ...marked(scene, service.item), 'data-tone': tones[index % tones.length] }, offerName(scene, service)),
        ),
      ),
    ];
  },
};

/** The size of a name on a phone line of its own; a long one has two lines. */
const wordSize = (scene: Scene, { name }: Service) =>
  fitLines(scene.doc.theme, name, name.length > 15 && name.includes(' ') ? 2 : 1, '4.2rem') ?? 'var(--step-3)';

/** The size of the longest of some lines; undefined where no width is known. */
function sharedSize(scene: Scene, list: readonly Service[], cap: string): string | undefined {
  const sizes = list.flatMap((service) => fitLine(scene.doc.theme, service.name) ?? []);
  return sizes.length === list.length ? `min(${sizes.sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b))[0]},${cap})` : undefined;
}

export const sizes: Record<Arrangement, (scene: Scene, list: readonly Service[], at: string) => string> = {
  run: (scene, list, at) => {
    // A separator is about as wide as a letter.
    const names = list.map((service) => `${service.name}m`).join(' ');
    const size = (ratio: number) => fitParagraph(scene.doc.theme, names, ratio, LEADING.run);
    return `${at}{--run:${size(0.36)};--run-tablet:${size(0.75)};--run-phone:${size(1.2)}}`;
  },
  block: (scene, list, at) =>
    rowsOf(scene, list)
      .map(({ parts, size }, index) => {
        const row = `${at} .block>:nth-child(${index + 1})`;
        return `${row}{--row:min(${size},7rem)}${parts.map((part, column) => `${row}>:nth-child(${column + 1}){--word:${wordSize(scene, part)}}`).join('')}`;
      })
      .join(''),
  index: (scene, list, at) => {
    const size = sharedSize(scene, list, '7rem');
    return `${at}{--tall:calc((min(100svh,56rem) - 7.5rem)/${list.length})${size ? `;--row:${size}` : ''}}`;
  },
  bands: (scene, list, at) => {
    const size = sharedSize(scene, list, '9rem');
    return `${at}{--row:${size ?? '9cqi'};--bar-size:calc(var(--shelf,20rem)/${list.length}*.62)}`;
  },
};
