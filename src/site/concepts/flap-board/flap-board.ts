import { css } from '../../render/css.ts';
import type { Child } from '../../render/html.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { type Basics, basicsOf, isLatin, isShort, longestWord } from '../material/basics.ts';
import { particulars } from '../particulars.ts';
import { act, headline, lead, turn } from '../pieces.ts';

/** Flaps of a row in a wide window and on a phone, and rows at most. */
const WIDE = { columns: 20, rows: 5 };
const PHONE = { columns: 12, rows: 8 };
const LEAST = 2;

interface Content {
  lines: readonly string[];
}

/** A text in rows of so many flaps, broken between words; undefined where a word is longer than a row. */
function rowsOf(text: string, columns: number): string[] | undefined {
  if (longestWord(text) > columns) return undefined;
  const rows: string[] = [];
  for (const word of text.split(/\s+/)) {
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

const linesOf = (basics: Basics): string[] =>
  [basics.title, isShort(basics) ? basics.say.replace(/[.!]$/, '') : '', basics.place?.text, basics.phone?.text]
    .filter((text) => typeof text === 'string' && text !== '')
    .map((text) => (text as string).toLocaleUpperCase());

function board(
  scene: Scene,
  lines: readonly string[],
  name: 'wide' | 'tall',
  { columns: most, rows: room }: { columns: number; rows: number },
): Child {
  const { h } = scene;
  const written = flaps(lines, most) ?? [];
  const columns = Math.min(most, Math.max(...written.map(({ text }) => [...text].length)) + (name === 'wide' ? 1 : 0));
  const indent = turn(scene, 'flap-indent', [0, 0, 1]);
  const lit = turn(scene, 'flap-lit', [0, 0, 1]);
  const blanks = Math.max(0, Math.min(room, Math.ceil(columns * (name === 'wide' ? 0.28 : 0.62))) - written.length);
  const all = [...written, ...Array.from({ length: blanks }, () => ({ text: '', line: -1 }))];
  return h(
    'div',
    { class: `board board-${name} n-${columns}`, 'aria-hidden': 'true' },
    all.map(({ text, line }) => {
      const letters = [...text];
      const before = letters.length < columns && line > 0 ? indent : 0;
      return h(
        'span',
        { class: line === lit ? 'flaps lit' : 'flaps' },
        Array.from({ length: columns }, (_, i) => h('span', { class: 'flap' }, letters[i - before]?.trim() || null)),
      );
    }),
  );
}

/** A split-flap board of departures: name, trade, place and number, one letter to a flap. */
export const flapBoard = concept<Content>({
  name: 'flap-board',
  content: (material) => {
    const lines = linesOf(basicsOf(material));
    if (!lines.every(isLatin)) return { need: 'name' };
    const [wide, tall] = [flaps(lines, WIDE.columns), flaps(lines, PHONE.columns)];
    if (!wide || !tall || wide.length > WIDE.rows || tall.length > PHONE.rows) return { need: 'short-name' };
    return lines.length >= LEAST ? { lines } : { need: 'sentence' };
  },
  fit: ({ lines }) => 0.36 + 0.03 * Math.min(3, lines.length),
  tones: ['inverse', 'vivid', 'plain', 'accent'],
  matters: ['night', 'enamel', 'steel', 'sign'],
  pairings: ['overpass', 'martian-mono', 'familjen', 'sofia-condensed', 'big-shoulders', 'chivo', 'courier-newsreader'],
  headers: ['quiet', 'folded', 'two-lines'],
  css: css`
.hero-flap-board .stage{padding:0 var(--pad) var(--space-l);gap:var(--space-l);--h:min(100svh - 4.5rem,56rem)}
.hero-flap-board .board{display:grid;gap:clamp(3px,.45cqi,8px);font-family:var(--font-display);font-weight:var(--weight-display);align-content:start}
.hero-flap-board .board-wide{display:none}
.hero-flap-board .flaps{display:grid;grid-template-columns:repeat(var(--columns),minmax(0,1fr));gap:clamp(2px,.28cqi,5px)}
.hero-flap-board .flap{aspect-ratio:5/7;display:grid;place-items:center;line-height:1;font-size:calc(100cqi/var(--columns)*.66);border-radius:.08em;background:linear-gradient(var(--flap) calc(50% - 1px),var(--split) 0 calc(50% + 1px),var(--flap) 0);color:var(--letter);overflow:hidden}
.hero-flap-board .stage{--flap:var(--text);--split:var(--bg);--letter:var(--bg)}
.hero-flap-board .lit .flap{--flap:var(--solid);--letter:var(--on-solid)}
.hero-flap-board .words{display:flex;flex-wrap:wrap;gap:var(--space-s) var(--space-xl);align-items:end;justify-content:space-between;margin-block-start:auto;container-type:inline-size}
.hero-flap-board .tell{display:grid;gap:.3em;min-inline-size:min(100%,18rem)}
.hero-flap-board .line{font-size:min(var(--line-size,var(--step-3)),var(--step-3));line-height:1.1}
.hero-flap-board .about{display:grid;gap:.3em}
.hero-flap-board .about .over{font-size:inherit}
.hero-flap-board .call{color:inherit;text-decoration-thickness:1px}
${Array.from({ length: 20 }, (_, i) => `.hero-flap-board .n-${i + 1}{--columns:${i + 1}}`).join('')}
@media (max-width:59.99rem){
.hero-flap-board .stage{min-block-size:min(100svh - 8rem,46rem)}
.hero-flap-board .about{display:none}
.hero-flap-board .act-plate{inline-size:100%;justify-content:center}
}
@media (min-width:60rem){
.hero-flap-board .board-wide{display:grid}
.hero-flap-board .board-tall{display:none}
.hero-flap-board .below{flex-direction:column-reverse;justify-content:flex-end}
.hero-flap-board .below .words{margin-block:var(--space-2xs) 0}
.hero-flap-board .words{flex-wrap:nowrap}
.hero-flap-board .flap{aspect-ratio:1/1.26}
}`,
  look: (scene) => turn(scene, 'flap-words', ['', 'below', '']),
  render: (scene, { lines }) => {
    const { h } = scene;
    const facts = particulars(scene);
    return [
      board(scene, lines, 'wide', WIDE),
      board(scene, lines, 'tall', PHONE),
      h(
        'div',
        { class: 'words' },
        h('div', { class: 'tell' }, headline(scene), lead(scene)),
        facts.length > 0 && h('div', { class: 'about' }, facts),
        act(scene, turn(scene, 'flap-act', ['plate', 'line'] as const)),
      ),
    ];
  },
});
