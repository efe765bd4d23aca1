import { factInline } from '../../render/fact-text.ts';
import type { Child } from '../../render/html.ts';
import { line, words } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';
import type { Fact } from '../../schema/facts.ts';
import { contrast } from '../../theme/oklch.ts';
import { solveTheme } from '../../theme/solve.ts';
import { broken } from '../broken.ts';
import { clusters } from '../clusters.ts';
import { concept } from '../concept.ts';
import { fitLines, lineWidth } from '../fit.ts';
import { basicsOf } from '../material/basics.ts';
import { isVoice, repeats } from '../material/sentences.ts';
import { particulars } from '../particulars.ts';
import { actionButton, headline, headlineText, lead, pickBySeed } from '../pieces.ts';
import { breaks } from '../rows.ts';
import { quietSentenceCss, TREAD, TREADS } from './css.ts';

/** Letters of the longest sentence that is set large. */
const MAX_LETTERS = 130;
/** A headline of fewer words is a name or a title, not a sentence. */
const MIN_WORDS = 4;
/** Letters of the shortest sentence that fills the page. */
const MIN_LETTERS = 32;

/** Whether a text can stand alone. */
const isSentence = (text: string) => text.length <= MAX_LETTERS && text.length >= MIN_LETTERS && text.split(/\s+/).length >= MIN_WORDS;

interface Content {
  name: string;
  /** A sentence of the owner's, where neither the headline nor the text below it is one. */
  quoted: Fact | undefined;
  isVoiced: boolean;
}

type Arrangement = 'low' | 'hung' | 'stair';
/** A stair of more than three lines runs out of the page. */
function arrangementOf(scene: Scene, text: string): Arrangement {
  const drawn = pickBySeed(scene, 'quiet', ['low', 'hung', 'stair'] as const);
  return drawn === 'stair' && linesFor(text) > TREADS ? 'hung' : drawn;
}

/** The ground's second colour, where it has as much contrast as ink. */
function isTinged(scene: Scene): boolean {
  const { theme } = scene.doc;
  const { pop, bg } = solveTheme(theme)[theme.color.polarity === 'dark' ? 'dark' : 'light'][scene.section.tone];
  return pickBySeed(scene, 'tinge', [false, false, true]) && contrast(pop, bg) >= 6;
}

interface Sentence {
  from: 'title' | 'lead' | 'fact';
  text: string;
  fact?: Fact;
}

/** Whether a headline is a sentence and no name. */
const isSaid = (title: string, name: string): boolean =>
  title.split(/\s+/).length >= MIN_WORDS && title.toLocaleLowerCase() !== name.toLocaleLowerCase();

/** The headline if it is a sentence, else the text below it, else a sentence of the owner's, else the headline as is. */
function sentenceOf(scene: Scene, { name, quoted }: Content): Sentence {
  const title = headlineText(scene);
  const below = words(scene, scene.section.slots.lead);
  if (quoted) return { from: 'fact', text: quoted.text, fact: quoted };
  return !isSaid(title, name) && below && below.length <= MAX_LETTERS ? { from: 'lead', text: below } : { from: 'title', text: title };
}

/** Lines of a sentence: longer ones are set smaller and in more lines. */
const linesFor = ({ length }: string) => (length <= 18 ? 1 : length <= 34 ? 2 : length <= 64 ? 3 : length <= 100 ? 4 : 5);

const widthOf = (scene: Scene, text: string) => lineWidth(scene.doc.theme, text) ?? text.length * 0.55;

/** The lines of a stair, as even as the words allow. */
function stair(scene: Scene, text: string): string[] {
  const words = clusters(text);
  const count = Math.min(words.length, Math.max(2, linesFor(text)));
  const unevenness = (lines: readonly string[]) => lines.reduce((sum, one) => sum + widthOf(scene, one) ** 2, 0);
  const ways = breaks(words, count).filter((lines) => lines.length === count);
  return ways.reduce((best, way) => (unevenness(way) < unevenness(best) ? way : best), ways[0] ?? [text]);
}

/** A few words fill the page as a long sentence does. */
const largest = (text: string): string => (linesFor(text) <= 2 ? '10rem' : text.length <= 48 ? '8.4rem' : '7.2rem');

/** Size at which the longest line ends within the page, in percent of its width. */
function stairSize(scene: Scene, text: string): string {
  const room = Math.max(...stair(scene, text).map((one, i) => widthOf(scene, one) / (94 - TREAD * Math.min(i, TREADS))));
  return `min(${Math.floor(100 / room) / 100}cqi,${largest(text)})`;
}

function drawn(scene: Scene, { from, text, fact }: Sentence): Child {
  const { h, section, level, anchor, preview } = scene;
  const isStair = arrangementOf(scene, text) === 'stair' && lineWidth(scene.doc.theme, text);
  const treads = isStair && stair(scene, text).map((one, i) => [i > 0 && ' ', h('span', { class: 'tread' }, one)]);
  const attributes = { id: from === 'title' ? `${anchor}-title` : undefined, class: 'sentence set' };
  if (fact) return h('p', attributes, treads ? h('span', { 'data-f': preview ? fact.id : undefined }, treads) : factInline(scene, fact));
  const tag = from === 'title' ? `h${level}` : 'p';
  const key = section.slots[from === 'title' ? 'title' : 'lead'];
  return treads && key ? broken(scene, tag, attributes, key, treads) : line(scene, tag, attributes, key);
}

/** One sentence of the owner's and much white space. */
export const quietSentence = concept<Content>({
  name: 'quiet-sentence',
  content: (material) => {
    const { title, say } = basicsOf(material);
    const said = material
      .facts('statement')
      .filter(({ text }) => isSentence(text) && isVoice(text) && !repeats(text, title) && !repeats(text, say));
    // Two words are no sentence: white space alone says nothing.
    if (said.length === 0 && !isSentence(title) && !(isSentence(say) && isVoice(say))) return { need: 'sentence' };
    const isShown = isSaid(title, material.name) || (say.length > 0 && say.length <= MAX_LETTERS && isVoice(say));
    return { name: material.name, quoted: isShown ? undefined : said[0], isVoiced: said.length > 0 };
  },
  fit: ({ isVoiced }) => (isVoiced ? 0.4 : 0.28),
  quotes: ({ quoted }) => (quoted ? [quoted] : []),
  tones: ['plain', 'tint', 'inverse', 'vivid'],
  matters: ['paper', 'stone', 'pastel', 'night'],
  pairings: [
    'spectral-instrument',
    'instrument-serif',
    'gloock-instrument',
    'cormorant-figtree',
    'familjen',
    'caslon-source-serif',
    'fell-hanken',
    'young-serif-albert',
    'literata',
    'marcellus-figtree',
    'courier-newsreader',
    'schibsted-newsreader',
  ],
  headers: ['quiet', 'two-lines'],
  manners: ['quiet', 'document', 'ledger'],
  css: quietSentenceCss,
  headline: (scene, content) => sentenceOf(scene, content).text,
  look: (scene, content) => [arrangementOf(scene, sentenceOf(scene, content).text), isTinged(scene) && 'tinged'].filter(Boolean).join(' '),
  styles: (scene, content, at) => {
    const { text } = sentenceOf(scene, content);
    const lines = linesFor(text);
    const fitted = fitLines(scene.doc.theme, text, lines, largest(text));
    const wide = fitted && arrangementOf(scene, text) === 'stair' ? stairSize(scene, text) : fitted;
    const phone = fitLines(scene.doc.theme, text, Math.min(7, Math.max(2, lines * 2)), '4.4rem');
    return wide && phone ? `${at}{--wide-size:${wide};--narrow-size:max(${phone},1.6rem)}` : '';
  },
  render: (scene, content) => {
    const { h } = scene;
    const sentence = sentenceOf(scene, content);
    const facts = particulars(scene);
    return [
      h('div', { class: 'room' }, drawn(scene, sentence)),
      sentence.from !== 'title' && h('div', { class: 'who' }, headline(scene)),
      h('div', { class: 'about' }, sentence.from !== 'lead' && lead(scene), facts),
      actionButton(scene),
    ];
  },
});
