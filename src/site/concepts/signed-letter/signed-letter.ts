import { css } from '../../render/css.ts';
import { factInline } from '../../render/fact-text.ts';
import { line, words } from '../../render/text.ts';
import type { Fact } from '../../schema/facts.ts';
import { concept } from '../concept.ts';
import { fitLines } from '../fit.ts';
import { basicsOf } from '../material/basics.ts';
import { isVoice, repeats, sentencesOf } from '../material/sentences.ts';
import { FIRST_PERSON } from '../material/services.ts';
import { fitParagraph } from '../pack.ts';
import { actionButton, headline, headlineText, lead, pickBySeed } from '../pieces.ts';

const MIN_SENTENCES = 2;
const LETTERS = { least: 70, most: 300 };
const LEADING = 1.24;
/** Verbs of the first person: "fazemos", "entregamos", "comecei". */
const WE = /(?<!\p{L})(?:\p{L}{2,}(?:amos|emos|imos)|fa[çc]o|hago|trabalho|trabajo|atendo|atiendo|comecei|us)(?!\p{L})/iu;

interface Content {
  sentences: readonly Fact[];
  place: Fact | undefined;
  /** The house's name; empty for a working title. */
  house: string;
  /** The named person. */
  signer: Fact | undefined;
}

/** The owner's sentences as a letter set so large that it is the page, under the name of the house, signed by the person. */
export const signedLetter = concept<Content>({
  name: 'signed-letter',
  content: (material) => {
    const sentences: Fact[] = [];
    let letters = 0;
    const { title, say } = basicsOf(material);
    // The name stands above the letter already, often in the very words of a sentence.
    const signed = material.isNamed ? material.name.trim().toLocaleLowerCase() : undefined;
    const isIn = (line: string, text: string) => line.includes(text.replace(/[.!]$/, ''));
    // The line above the letter says a thing in other words; a sentence of it itself is left out as the page is drawn.
    const isStatedAbove = (text: string) => text === title || (say !== undefined && !isIn(say, text) && repeats(text, say));
    const isNews = (text: string) => isVoice(text) && !isStatedAbove(text) && !(signed && text.toLocaleLowerCase().startsWith(signed));
    for (const sentence of sentencesOf(material).filter(({ text }) => isNews(text))) {
      if (letters + sentence.text.length > LETTERS.most) break;
      letters += sentence.text.length;
      sentences.push(sentence);
    }
    const unsaid = sentences.filter(({ text }) => !isIn(say, text));
    const rest = unsaid.reduce((sum, { text }) => sum + text.length, 0);
    // With little beyond the text that stands below the headline, the sheet stays empty.
    if (unsaid.length > 0 && rest < LETTERS.least) return { need: 'sentence', least: MIN_SENTENCES };
    if (sentences.length < MIN_SENTENCES || letters < LETTERS.least) return { need: 'sentence', least: MIN_SENTENCES };
    // A letter needs a first-person voice.
    if (!sentences.some(({ text }) => FIRST_PERSON.test(text) || WE.test(text))) return { need: 'sentence', least: MIN_SENTENCES };
    const signer = material.facts('person')[0];
    if (!signer && !material.isNamed) return { need: 'name' };
    return { sentences, place: material.facts('place')[0], house: material.isNamed ? material.name : '', signer };
  },
  fit: ({ sentences }) =>
    0.46 + 0.03 * sentences.length + (sentences.some(({ norm }) => norm.kind === 'statement' && norm.topic === 'story') ? 0.08 : 0),
  tones: ['plain', 'vivid', 'tint', 'accent', 'inverse'],
  matters: ['paper', 'pastel', 'stone', 'earth'],
  pairings: ['cormorant-figtree', 'fraunces-dm-sans', 'young-serif-albert', 'gloock-instrument', 'playfair-work-sans'],
  headers: ['quiet', 'two-lines', 'folded'],
  manners: ['document', 'quiet'],
  quotes: ({ sentences }) => sentences,
  css: css`
.hero-signed-letter .stage{padding:0 var(--pad) var(--space-l);gap:var(--space-m)}
.hero-signed-letter .who{display:grid;gap:.35em;container-type:inline-size;padding-block-end:var(--space-xs);border-block-end:2px solid var(--pop)}
.hero-signed-letter .who>.line,.hero-signed-letter .house{font-size:clamp(2rem,var(--house,var(--step-5)),6.4rem);line-height:1.06}
.hero-signed-letter .who>.say{font-size:max(1.2rem,var(--step-1));line-height:1.3;max-inline-size:52ch}
.hero-signed-letter .house~.line{font-size:max(1.35rem,var(--step-2));line-height:1.2;color:var(--pop)}
.hero-signed-letter .sheet-text{font-size:clamp(1.25rem,var(--letter-phone),1.7rem);line-height:1.24;text-indent:1.6em;hanging-punctuation:first}
.hero-signed-letter .signed{display:flex;flex-wrap:wrap;align-items:end;gap:var(--space-s) var(--space-xl)}
.hero-signed-letter .name{font-size:var(--step-3);line-height:1.1}
@media (min-width:40rem){.hero-signed-letter .sheet-text{font-size:clamp(1.5rem,var(--letter-tablet),2.2rem)}}
@media (min-width:60rem){
.hero-signed-letter .stage{justify-content:space-between;padding-inline:calc(var(--pad) + var(--indent,0rem)) var(--pad)}
.hero-signed-letter .inset{--indent:clamp(3rem,16vw,20rem)}
.hero-signed-letter .sheet-text{font-size:clamp(1.5rem,var(--letter),3.4rem)}
}`,
  look: (scene) => pickBySeed(scene, 'indent', ['', 'inset', '']),
  isNamed: true,
  styles: (scene, { sentences, house }, at) => {
    const { theme } = scene.doc;
    const title = house || headlineText(scene);
    const longest = fitLines(theme, title, title.length > 18 ? 2 : 1);
    const text = `mmmm ${sentences.map((fact) => fact.text).join(' ')}`;
    const size = (ratio: number) => fitParagraph(theme, text, ratio, LEADING);
    return `${at}{${longest ? `--house:${longest};` : ''}--letter:${size(0.33)};--letter-tablet:${size(0.75)};--letter-phone:${size(1.3)}}`;
  },
  render: (scene, { sentences, place, house, signer }) => {
    const { h } = scene;
    const title = headlineText(scene).toLocaleLowerCase();
    const isNamedAbove = !house || title.includes(house.toLocaleLowerCase());
    const isSigned = signer && ![title, house.toLocaleLowerCase()].some((text) => text.includes(signer.text.toLocaleLowerCase()));
    const below = words(scene, scene.section.slots.lead);
    const letter = sentences.map(({ text }) => text).join(' ');
    const isInLetter = below.split(/(?<=[.!?])\s+/u).every((sentence) => letter.includes(sentence.replace(/[.!]$/, '')));
    // Sentences of the lead are left out of the letter; a lead that says all of it is the letter.
    const unsaid = isInLetter ? sentences : sentences.filter(({ text }) => !below.includes(text.replace(/[.!]$/, '')));
    const isLetter = unsaid.length === 0;
    return [
      h(
        'div',
        { class: 'who' },
        isNamedAbove ? null : line(scene, 'p', { class: 'set house' }, scene.doc.site.name),
        headline(scene),
        (isInLetter || isLetter ? null : lead(scene)) ?? (place && h('p', { class: 'place' }, factInline(scene, place))),
      ),
      isLetter
        ? line(scene, 'p', { class: 'set sheet-text' }, scene.section.slots.lead)
        : h(
            'p',
            { class: 'set sheet-text' },
            unsaid.map((fact) => [factInline(scene, fact), ' ']),
          ),
      h('div', { class: 'signed' }, isSigned && h('p', { class: 'set name' }, factInline(scene, signer)), actionButton(scene)),
    ];
  },
});
