import { css } from '../../render/css.ts';
import { factInline } from '../../render/fact-text.ts';
import { line, words } from '../../render/text.ts';
import type { Fact } from '../../schema/facts.ts';
import { concept } from '../concept.ts';
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
  /** The named person, else the house. */
  signer: Fact | undefined;
}

/** The owner's sentences as a letter set so large that it is the page, with the place above and the name below. */
export const signedLetter = concept<Content>({
  name: 'signed-letter',
  content: (material) => {
    const sentences: Fact[] = [];
    let letters = 0;
    const { say } = basicsOf(material);
    // The name is the signature, and the line above has said the trade.
    const signed = material.isNamed ? material.name.trim().toLocaleLowerCase() : undefined;
    const isNews = (text: string) =>
      isVoice(text) && !(say && repeats(text, say)) && !(signed && text.toLocaleLowerCase().startsWith(signed));
    for (const sentence of sentencesOf(material).filter(({ text }) => isNews(text))) {
      if (letters + sentence.text.length > LETTERS.most) break;
      letters += sentence.text.length;
      sentences.push(sentence);
    }
    if (sentences.length < MIN_SENTENCES || letters < LETTERS.least) return { need: 'sentence', least: MIN_SENTENCES };
    // A letter needs a first-person voice.
    if (!sentences.some(({ text }) => FIRST_PERSON.test(text) || WE.test(text))) return { need: 'sentence', least: MIN_SENTENCES };
    const signer = material.facts('person')[0];
    if (!signer && !material.isNamed) return { need: 'name' };
    return { sentences, place: material.facts('place')[0], signer };
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
.hero-signed-letter .top-line{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 var(--space-m);padding-block-end:var(--space-2xs)}
.hero-signed-letter .line{font-size:max(1.5rem,min(var(--line-size,var(--step-4)),var(--step-4)));color:var(--pop)}
.hero-signed-letter .line~:is(.place,.say){text-align:end;margin-inline-start:auto}
.hero-signed-letter .name .line{font-size:1em;color:inherit}
.hero-signed-letter .sheet-text{font-size:clamp(1.25rem,var(--letter-phone),3rem);line-height:1.24;text-indent:1.6em;hanging-punctuation:first}
.hero-signed-letter .signed{display:flex;flex-wrap:wrap;align-items:end;gap:var(--space-s) var(--space-xl)}
.hero-signed-letter .name{font-size:var(--step-4);line-height:1.1;border-block-start:2px solid var(--pop);padding-block-start:.25em;min-inline-size:min(60%,22rem)}
@media (min-width:40rem){.hero-signed-letter .sheet-text{font-size:max(1.5rem,var(--letter-tablet))}}
@media (min-width:60rem){
.hero-signed-letter .stage{justify-content:space-between;padding-inline:calc(var(--pad) + var(--indent,0rem)) var(--pad)}
.hero-signed-letter .inset{--indent:clamp(3rem,16vw,20rem)}
.hero-signed-letter .sheet-text{font-size:max(1.5rem,var(--letter))}
.hero-signed-letter .name{font-size:var(--step-5)}
.hero-signed-letter .end .signed{flex-direction:row-reverse}
}`,
  look: (scene) => [pickBySeed(scene, 'indent', ['', 'inset', '']), pickBySeed(scene, 'sign', ['', 'end'])].join(' '),
  styles: ({ doc: { theme } }, { sentences }, at) => {
    const text = `mmmm ${sentences.map((fact) => fact.text).join(' ')}`;
    const size = (ratio: number) => fitParagraph(theme, text, ratio, LEADING);
    return `${at}{--letter:${size(0.33)};--letter-tablet:${size(0.75)};--letter-phone:${size(1.3)}}`;
  },
  render: (scene, { sentences, place, signer }) => {
    const { h } = scene;
    // A headline that is the name is the signature.
    const isSignature = headlineText(scene) === (signer?.text ?? words(scene, scene.doc.site.name));
    const name = signer
      ? h('p', { class: 'set name' }, factInline(scene, signer))
      : line(scene, 'p', { class: 'set name' }, scene.doc.site.name);
    const below = words(scene, scene.section.slots.lead);
    const letter = sentences.map(({ text }) => text).join(' ');
    const isInLetter = below.split(/(?<=[.!?])\s+/u).every((sentence) => letter.includes(sentence.replace(/[.!]$/, '')));
    // Sentences of the lead are left out of the letter; a lead that says all of it is the letter.
    const unsaid = isInLetter ? sentences : sentences.filter(({ text }) => !below.includes(text.replace(/[.!]$/, '')));
    const isLetter = unsaid.length === 0;
    return [
      h(
        'div',
        { class: 'top-line' },
        isSignature ? null : headline(scene),
        (isInLetter || isLetter ? null : lead(scene)) ?? (place && h('p', { class: 'place' }, factInline(scene, place))),
      ),
      isLetter
        ? line(scene, 'p', { class: 'set sheet-text' }, scene.section.slots.lead)
        : h(
            'p',
            { class: 'set sheet-text' },
            unsaid.map((fact) => [factInline(scene, fact), ' ']),
          ),
      h('div', { class: 'signed' }, isSignature ? h('div', { class: 'set name' }, headline(scene)) : name, actionButton(scene)),
    ];
  },
});
