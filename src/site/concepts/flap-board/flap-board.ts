import { css } from '../../render/css.ts';
import type { Child } from '../../render/html.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { lineWidth } from '../fit.ts';
import { LAST_RESORT } from '../last-resort.ts';
import { type Basics, isLatin, isShort, signOf } from '../material/basics.ts';
import { particulars } from '../particulars.ts';
import { actionButton, headline, lead, pickBySeed } from '../pieces.ts';

/** Flaps per row on wide windows and phones, minimum rows of a board, and maximum rows: none of them blank. */
const WIDE = { columns: 20, rows: 3 };
const PHONE = { columns: 14, rows: 3 };
const MAX_ROWS = { wide: 5, phone: 8 };

interface Content {
  lines: readonly string[];
}

/** Breaks a text into rows of so many flaps, between words; undefined where a word is longer than a row. */
function rowsOf(text: string, columns: number): string[] | undefined {
  const words = text.split(/ +/);
  if (words.some((word) => word.length > columns)) return undefined;
  const rows: string[] = [];
  for (const word of words) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}

const flaps = (lines: readonly string[], columns: number) => {
  const broken = lines.map((line) => rowsOf(line, columns));
  return broken.every((rows) => rows !== undefined) ? broken.flatMap((rows, line) => rows!.map((text) => ({ text, line }))) : undefined;
};

/** The number on one row; a longer one is no row of a phone's board. */
const numberOf = ({ phone }: Basics): string => (phone && phone.text.length <= PHONE.columns ? phone.text.replaceAll(' ', '\u00a0') : '');

const linesOf = (basics: Basics): string[] =>
  [basics.title, isShort(basics) ? basics.say.replace(/[.!]$/, '') : '', basics.place?.text, numberOf(basics)]
    .filter((text) => typeof text === 'string' && text !== '')
    .map((text) => (text as string).toLocaleUpperCase());

/** The rows of a board, padded with blank ones, and its flaps per row. */
function rowsFor(lines: readonly string[], { columns: most, rows: least }: typeof WIDE) {
  const written = flaps(lines, most) ?? [];
  const columns = Math.min(most, Math.max(9, ...written.map(({ text }) => [...text].length)));
  const blanks = Math.max(0, least - written.length);
  return { columns, rows: [...written, ...Array.from({ length: blanks }, () => ({ text: '', line: -1 }))] };
}

function board(scene: Scene, lines: readonly string[], name: 'wide' | 'tall'): Child {
  const { h } = scene;
  const { columns, rows } = rowsFor(lines, name === 'wide' ? WIDE : PHONE);
  const indent = pickBySeed(scene, 'flap-indent', [0, 0, 1, 2]);
  const lit = pickBySeed(scene, 'flap-lit', [0, 0, 1]);
  return h(
    'div',
    { class: `board board-${name}`, 'aria-hidden': 'true' },
    rows.map(({ text, line }) => {
      const letters = [...text];
      const before = line > 0 ? Math.min(indent, columns - letters.length) : 0;
      return h(
        'span',
        { class: line === lit ? 'flaps lit' : 'flaps' },
        Array.from({ length: columns }, (_, i) => h('span', { class: 'flap' }, letters[i - before]?.trim() || null)),
      );
    }),
  );
}

/** Flaps and rows of both boards, and the size at which the widest letter fits its flap. */
function boardRules(scene: Scene, lines: readonly string[], at: string): string {
  const widest = Math.max(...lines.flatMap((line) => [...line].map((letter) => lineWidth(scene.doc.theme, letter) ?? 0.8)));
  const rule = (name: string, size: typeof WIDE) => {
    const { columns, rows } = rowsFor(lines, size);
    const letter = Math.round(8600 / (widest * columns)) / 100;
    return `${at} .board-${name}{--columns:${columns};--rows:${rows.length};--flap-size:${letter}cqi}`;
  };
  return rule('wide', WIDE) + rule('tall', PHONE);
}

/** A split-flap board of departures: name, trade, place and number, one letter per flap. */
export const flapBoard = concept<Content>({
  name: 'flap-board',
  content: (material) => {
    // A working title is a sentence of its own, which the headline says already.
    if (!material.isNamed) return { need: 'name' };
    const lines = linesOf(signOf(material));
    if (!lines.every(isLatin)) return { need: 'name' };
    const [wide, tall] = [flaps(lines, WIDE.columns), flaps(lines, PHONE.columns)];
    if (!wide || !tall || wide.length > MAX_ROWS.wide || tall.length > MAX_ROWS.phone) return { need: 'short-name' };
    return wide.length >= WIDE.rows && tall.length >= WIDE.rows ? { lines } : { need: 'sentence' };
  },
  fit: () => LAST_RESORT,
  tones: ['inverse', 'vivid', 'plain', 'accent'],
  matters: ['night', 'enamel', 'steel', 'sign'],
  pairings: ['overpass', 'martian-mono', 'familjen', 'sofia-condensed', 'big-shoulders', 'chivo', 'courier-newsreader'],
  headers: ['quiet', 'folded', 'two-lines'],
  manners: ['sheet', 'sign'],
  css: css`
.hero-flap-board .stage{padding:0 var(--pad) var(--space-l);gap:var(--space-l);--h:min(100svh - var(--bar),56rem)}
.hero-flap-board .board{--tall:min(100cqi/var(--columns)*1.8,(var(--h) - 15rem)/var(--rows));display:grid;gap:clamp(3px,.45cqi,8px);font-family:var(--font-display);font-weight:var(--weight-display);align-content:start}
.hero-flap-board .board-wide{display:none}
.hero-flap-board .flaps{display:grid;grid-template-columns:repeat(var(--columns),minmax(0,1fr));gap:clamp(2px,.28cqi,5px)}
.hero-flap-board .flap{block-size:var(--tall);display:grid;place-items:center;line-height:1;font-size:min(var(--flap-size,4cqi),var(--tall)*.8);border-radius:.08em;background:linear-gradient(color-mix(in oklab,var(--flap) 86%,var(--split)) 50%,var(--flap) 0);color:var(--letter);overflow:hidden}
.hero-flap-board .stage{--flap:var(--text);--split:var(--bg);--letter:var(--bg)}
.hero-flap-board .lit .flap{--flap:var(--solid);--letter:var(--on-solid)}
.hero-flap-board .words{display:flex;flex-wrap:wrap;gap:var(--space-s) var(--space-xl);align-items:end;justify-content:space-between;order:-1;container-type:inline-size}
.hero-flap-board .tell{display:grid;gap:.3em;min-inline-size:min(100%,18rem)}
.hero-flap-board .line{font-size:clamp(1.8rem,var(--line-size,var(--step-4)),4rem);line-height:1.06}
.hero-flap-board .about{display:grid;gap:.3em}
.hero-flap-board .about .over{font-size:inherit}
.hero-flap-board .call{color:inherit;text-decoration-thickness:1px}
@media (max-width:59.99rem){
.hero-flap-board .stage{--h:min(100svh - 8rem,46rem)}
.hero-flap-board .board{--tall:min(100cqi/var(--columns)*1.8,(var(--h) - 15rem)/var(--rows))}
.hero-flap-board .about{display:none}
.hero-flap-board .act-plate{inline-size:100%;justify-content:center}
}
@media (min-width:60rem){
.hero-flap-board .board-wide{display:grid}
.hero-flap-board .board-tall{display:none}
.hero-flap-board .tell{flex:1}
.hero-flap-board .words{flex-wrap:nowrap}
}`,
  styles: (scene, { lines }, at) => boardRules(scene, lines, at),
  render: (scene, { lines }) => {
    const { h } = scene;
    const facts = particulars(scene);
    return [
      board(scene, lines, 'wide'),
      board(scene, lines, 'tall'),
      h(
        'div',
        { class: 'words' },
        h('div', { class: 'tell' }, headline(scene), lead(scene)),
        facts.length > 0 && h('div', { class: 'about' }, facts),
        actionButton(scene),
      ),
    ];
  },
});
