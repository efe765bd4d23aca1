import { describe, expect, it } from 'vitest';
import { Pairing } from '../schema/theme.ts';
import { FALLBACKS } from './fallbacks.generated.ts';
import { displayWidth, systemAdvance } from './measure.ts';
import { PAIRINGS } from './pairings.ts';
import { fittedScale, RUNNING_TEXT, standInsCss } from './stand-ins.ts';

interface Rule {
  family: string;
  weights: string;
  size: number;
  ascent: number;
  range: string;
}
const rulesOf = (pairing: Pairing, headline: string): Rule[] =>
  standInsCss(pairing, headline.split(' '))
    .split('@font-face')
    .slice(1)
    .map((rule) => {
      const value = (property: string) => new RegExp(`[{;]${property}:([^;}]+)`).exec(rule)?.[1] ?? '';
      const number = (property: string) => Number.parseFloat(value(property)) / 100;
      return {
        family: value('font-family').replaceAll('"', ''),
        weights: value('font-weight'),
        size: number('size-adjust'),
        ascent: number('ascent-override'),
        range: value('unicode-range'),
      };
    });
/** The rules for headings. */
const headingRules = (pairing: Pairing, headline: string): Rule[] => {
  const { display, weight } = PAIRINGS[pairing];
  return rulesOf(pairing, headline).filter(({ family, weights }) => {
    const [from = 0, to = from] = weights.split(' ').map(Number);
    return family === `${display.face.family} fallback` && from <= weight && weight <= to;
  });
};

/** Width in em of a text in the stand-in, by the rules. */
function widthInStandIn(pairing: Pairing, headline: string, text: string): number {
  const { display, weight } = PAIRINGS[pairing];
  const rules = headingRules(pairing, headline);
  const sizeFor = (character: string) => {
    const range = /[ \d]/.test(character) ? /U\+30/ : /[A-ZÀ-Þ]/.test(character) ? /U\+41/ : /^$/;
    return rules.find((rule) => range.test(rule.range))!.size;
  };
  const { like } = FALLBACKS[display.face.family]!;
  return [...text].reduce((sum, one) => sum + systemAdvance(one, like, weight >= 600)! * sizeFor(one), 0);
}
/** Width of a text in the face; an estimate is as much too wide as for running text. */
const widthInFace = (pairing: Pairing, text: string) => {
  const running = /\p{Ll}/u.test(text) ? RUNNING_TEXT : RUNNING_TEXT.toUpperCase();
  return (displayWidth(text, pairing)! * widthInStandIn(pairing, 'مخبز', running)) / displayWidth(running, pairing)!;
};

describe('stand-ins', () => {
  it('are there for the faces of every pairing at each weight: letters, figures with the space, and capitals of headings', () => {
    for (const pairing of Pairing.options) {
      const { display, text, tracking, leading, scripts } = PAIRINGS[pairing];
      for (const { face } of [display, text]) expect(FALLBACKS[face.family], face.family).toBeDefined();
      const isArabic = scripts.includes('arabic');
      expect(rulesOf(pairing, 'Padaria'), pairing).toHaveLength(7 + (isArabic ? 3 : 0));
      if (!isArabic) continue;
      expect(Object.values(tracking)).toEqual([0, 0, 0]);
      expect(leading[1]).toBeGreaterThanOrEqual(1.7);
    }
  });

  it('are one weight each, also where headings are in the face of the text', () => {
    expect(headingRules('nunito', 'Padaria').every(({ weights }) => weights === '800 900')).toBe(true);
    expect([...new Set(rulesOf('nunito', 'Padaria').map(({ weights }) => weights))]).toEqual(['100 599', '600 799', '800 900']);
    expect([...new Set(rulesOf('familjen', 'Padaria').map(({ weights }) => weights))]).toEqual(['100 599', '601 900', '600']);
  });

  it('are as high as the face, whatever they are scaled by', () => {
    for (const { family, size, ascent } of rulesOf('anton', 'FESTA'))
      expect(size * ascent).toBeCloseTo(FALLBACKS[family.replace(' fallback', '')]!.ascent, 3);
  });

  it('set a headline as wide as its face does, in capitals too', () => {
    for (const pairing of Pairing.options)
      for (const headline of ['Patas do Sul', 'Encontro de Cerveja', 'ENCONTRO DE CERVEJA', 'Lilly', 'Mejillones O Batel', 'Estúdio 42']) {
        const ratio = widthInStandIn(pairing, headline, headline) / widthInFace(pairing, headline);
        const { letters, capitals } = fittedScale(headline.split(' '), pairing);
        // Letters are scaled by a seventh at most.
        if ([letters, capitals].some((scale) => scale === 0.85 || scale === 1.15)) continue;
        expect(Math.abs(ratio - 1), `${pairing} ${headline} ${ratio}`).toBeLessThan(0.066);
      }
    const nearly = (headline: string, pairing: Pairing) => widthInStandIn(pairing, headline, headline) / widthInFace(pairing, headline);
    expect(nearly('Patas do Sul', 'sofia-condensed')).toBeCloseTo(1, 2);
    expect(nearly('ENCONTRO DE CERVEJA', 'anton')).toBeCloseTo(1, 2);
  });

  it('keep the average where nothing is known of the letters, and where a headline in capitals says nothing of small ones', () => {
    expect(fittedScale(['مخبز'], 'cairo')).toEqual({ letters: 1, capitals: 1 });
    expect(fittedScale([''], 'anton')).toEqual({ letters: 1, capitals: 1 });
    expect(fittedScale(['LILI'], 'anton')).toMatchObject({ letters: 1 });
  });
});
