import { randomFrom } from '../../art/random.ts';
import { css } from '../../render/css.ts';
import { escapeHtml, type SafeHtml } from '../../render/html.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { LAST_RESORT } from '../last-resort.ts';
import { basicsOf, isLatin } from '../material/basics.ts';
import { servicesOf } from '../material/services.ts';
import type { Material } from '../material.ts';
import { particulars } from '../particulars.ts';
import { actionButton, headline, lead, pickBySeed } from '../pieces.ts';
import { type Crossing, cellsIn, crossWords } from './words.ts';

const LETTERS = { least: 3, most: 13 };
const MIN_WORDS = 3;
const CELL = 60;

interface Content {
  words: readonly string[];
}

/** Significant words of the name, the trade and the place, without small ones. */
function wordsOf(material: Material): string[] {
  const { title, say, place } = basicsOf(material);
  const services = servicesOf(material)?.list.map(({ name }) => name) ?? [];
  const texts = [title, ...services.slice(0, 6), place?.text ?? '', material.facts('place')[0]?.text ?? '', say.length <= 60 ? say : ''];
  const words = texts.flatMap((text) => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map((word) => word.normalize('NFC').toLocaleUpperCase());
  const fits = (word: string) =>
    [...word].length >= LETTERS.least && [...word].length <= LETTERS.most && isLatin(word) && !SMALL.test(word);
  return [...new Set(words)].filter(fits).slice(0, 9);
}

const SMALL = /^(?:DAS|DOS|THE|AND|FOR|LOS|LAS|DEL|CON|COM|PARA|POR|UMA|NOS|NAS|SEU|SUA|OUR|MEU|SRA|DRA)$/;

/** The longest word comes first; the others cross it. */
const crossingOf = (scene: Scene | undefined, words: readonly string[], ratio: number, most: number): Crossing => {
  const random = randomFrom(scene?.doc.theme.art.seed ?? 1);
  const [first, ...rest] = [...words].sort((a, b) => b.length - a.length);
  return crossWords(first ? [first, ...words.filter((word) => word !== first && rest.includes(word))] : [], ratio, most, (count) =>
    Math.floor(random.next() * count),
  );
};

function drawn(scene: Scene, words: readonly string[], name: 'wide' | 'tall'): SafeHtml {
  const { placed, columns, rows } = crossingOf(scene, words, name === 'wide' ? 0.78 : 1.05, name === 'wide' ? 15 : 12);
  const cells = [...cellsIn(placed).values()];
  const isOpen = pickBySeed(scene, 'cells', [false, true]);
  const rects = cells.map(({ x, y, words: count }) => {
    const fill = isOpen ? (count > 1 ? 'var(--pop)' : 'none') : count > 1 ? 'var(--solid)' : 'var(--bg)';
    return `<rect x="${x * CELL + 1}" y="${y * CELL + 1}" width="${CELL - 2}" height="${CELL - 2}" fill="${fill}" stroke="var(--text)" stroke-width="2"/>`;
  });
  const letters = cells.map(({ x, y, letter, words: count }) => {
    const fill = count > 1 ? (isOpen ? 'var(--bg)' : 'var(--on-solid)') : 'var(--text)';
    return `<text x="${(x + 0.5) * CELL}" y="${(y + 0.72) * CELL}" font-size="${CELL * 0.62}" fill="${fill}">${escapeHtml(letter)}</text>`;
  });
  const numbers = placed.map(({ x, y }, i) =>
    cells.some((cell) => cell.x === x && cell.y === y && cell.words > 1)
      ? ''
      : `<text class="nr" x="${x * CELL + 6}" y="${y * CELL + 15}" font-size="12" fill="var(--text)">${i + 1}</text>`,
  );
  return scene.h.trusted(
    `<svg class="grid-${name}" viewBox="-1 -1 ${columns * CELL + 2} ${rows * CELL + 2}" fill="none" aria-hidden="true" focusable="false">${rects.join('')}${letters.join('')}${numbers.join('')}</svg>`,
  );
}

/** The words of a business crossing each other at shared letters. */
export const crossword = concept<Content>({
  name: 'crossword',
  content: (material) => {
    const words = wordsOf(material);
    const made = crossingOf(undefined, words, 0.7, 15);
    const tall = crossingOf(undefined, words, 1.05, 12);
    return made.placed.length >= MIN_WORDS && tall.placed.length >= MIN_WORDS ? { words } : { need: 'sentence' };
  },
  fit: () => LAST_RESORT,
  tones: ['plain', 'vivid', 'accent', 'tint', 'inverse'],
  matters: ['paper', 'print', 'pastel', 'enamel', 'sign'],
  pairings: ['overpass', 'besley', 'courier-newsreader', 'familjen', 'zilla-instrument', 'gabarito', 'chivo', 'martian-mono'],
  headers: ['quiet', 'two-lines', 'folded'],
  manners: ['sheet', 'register'],
  css: css`
.hero-crossword .stage{--h:min(100svh - var(--bar),56rem);padding:0 var(--pad) var(--space-l);gap:var(--space-m)}
.hero-crossword .grid{background:none;display:grid;min-block-size:0}
.hero-crossword .grid svg{display:block;inline-size:100%;block-size:100%}
.hero-crossword .grid svg text{font-family:var(--font-display);font-weight:var(--weight-display);text-anchor:middle}
.hero-crossword .grid svg .nr{font-family:var(--font-text);font-weight:500;text-anchor:start}
.hero-crossword .words{container-type:inline-size;display:grid;gap:var(--space-s);justify-items:start;align-content:start}
.hero-crossword .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-3)),3.6rem);line-height:1.04}
.hero-crossword .about{display:grid;gap:.3em}
.hero-crossword .about .over{font-size:inherit}
.hero-crossword .call{color:inherit;text-decoration-thickness:1px}
@media (max-width:59.99rem){
.hero-crossword .grid .grid-wide{display:none}
.hero-crossword .grid{block-size:min(54svh,112cqi)}
.hero-crossword .about{display:none}
.hero-crossword .stage{--least:min(100svh - 8rem,46rem)}
}
@media (min-width:60rem){
.hero-crossword .grid .grid-tall{display:none}
.hero-crossword .stage{display:grid;grid-template:1fr/minmax(0,1fr) minmax(0,62cqi);gap:clamp(2rem,4cqi,5rem)}
.hero-crossword .grid{block-size:calc(var(--h) - var(--space-l))}
.hero-crossword .words{display:flex;flex-direction:column;align-items:flex-start;padding-block-start:var(--space-s)}
.hero-crossword .words>*{max-inline-size:100%}
.hero-crossword .about{margin-block-start:auto}
.hero-crossword .turned{grid-template-columns:minmax(0,62cqi) minmax(0,1fr)}
.hero-crossword .turned .words{order:1}
}`,
  look: (scene) => pickBySeed(scene, 'cross-side', ['', 'turned']),
  render: (scene, { words }) => {
    const { h } = scene;
    const tone = pickBySeed(
      scene,
      'cross-tone',
      (['plain', 'accent', 'vivid', 'tint'] as const).filter((one) => one !== scene.section.tone),
    );
    const facts = particulars(scene);
    return [
      h(
        'div',
        { class: 'words' },
        headline(scene),
        lead(scene),
        actionButton(scene),
        facts.length > 0 && h('div', { class: 'about' }, facts),
      ),
      h(
        'div',
        { class: 'grid', 'data-tone': pickBySeed(scene, 'cells', [false, true]) ? undefined : tone },
        drawn(scene, words, 'wide'),
        drawn(scene, words, 'tall'),
      ),
    ];
  },
});
