import type { Brief } from '#composer/brief.ts';
import { fold } from '#composer/reading/fold.ts';
import { isRefused } from '#composer/reading/refused.ts';
import type { Pairing } from '#site/schema.ts';

const LETTER = '(?:letras?|fontes?|fuentes?|tipografias?|tipos?|fonts?|type(?:face)?|lettering|caligrafia)';

/** Lettering in an owner's words, over folded text, and the typefaces for it. */
const LETTERINGS: readonly (readonly [RegExp, readonly [Pairing, ...Pairing[]]])[] = [
  [
    new RegExp(
      `\\b(?:${LETTER} (?:bem |muito |mais |muy |very )?(?:fin[oa]s?|fininh[oa]s?|lev(?:e|es)|delgad[oa]s?|delicad[oa]s?|thin|light)|(?:thin|fine|light) ${LETTER})\\b`,
      'g',
    ),
    ['spectral-instrument', 'instrument-serif', 'marcellus-figtree', 'cormorant-figtree'],
  ],
  [
    new RegExp(`\\b(?:${LETTER} (?:com |con |de |with )?serifas?|serif ${LETTER}|serifad[oa]s?)\\b`, 'g'),
    ['literata', 'caslon-source-serif', 'old-standard', 'spectral-instrument'],
  ],
  [
    new RegExp(
      `\\b(?:${LETTER} (?:como |tipo )?(?:pintad[oa]s?(?: a mano)?|a mao|de cartaz|de placa)|pintad[oa] (?:a|à) mano?|plaquinhas? de boteco|hand[- ]painted|sign ?painter|letreiro|rotulo(?:s)? (?:de|pintad))`,
      'g',
    ),
    ['shrikhand-sofia', 'lilita-nunito', 'caprasimo-dm-sans'],
  ],
  [/\b(?:cordel|xilogravura|woodcut|lambe[- ]lambe|letterpress|woodtype)\b/g, ['alfa-slab', 'bowlby-work-sans', 'abril-hanken']],
  [/\b(?:zines?|fanzine|xerox|maquina de escrever|typewriter|maquina de escribir)\b/g, ['courier-newsreader', 'bowlby-work-sans']],
  [
    /\b(?:afiches?|cartaz(?:es)?|posters?) (?:de |of )?(?:\p{L}+ ){0,4}(?:dos |de los |from the )?(?:anos )?[2-7]0s?\b/gu,
    ['alfa-slab', 'limelight-outfit', 'abril-hanken', 'bowlby-work-sans'],
  ],
  [
    /\b(?:livros? antigos?|libros? (?:antiguos?|viejos?)|old books?|printed (?:concert )?program(?:me)?s?|(?:concert|theatre) program(?:me)?s?)\b/g,
    ['old-standard', 'fell-hanken', 'caslon-source-serif'],
  ],
];

const asksFor = (brief: Brief, pattern: RegExp): boolean => {
  const prompt = fold(brief.prompt);
  return [...prompt.matchAll(pattern)].some(({ index }) => !isRefused(prompt, index, brief.locale.slice(0, 2)));
};

/** The typefaces of the lettering that the owner asks for, if any. */
export const letteringOf = (brief: Brief): readonly [Pairing, ...Pairing[]] | undefined =>
  LETTERINGS.find(([pattern]) => asksFor(brief, pattern))?.[1];

const LARGE = new RegExp(
  `\\b(?:${LETTER} (?:bem |muito |muy )?grandes?|textos? grandes?|(?:big|large|bigger|larger) (?:text|${LETTER}|letters))\\b`,
  'g',
);
/** "Letra grande", "big text": running text larger than usual. */
export const asksLargeType = (brief: Brief): boolean => asksFor(brief, LARGE);
