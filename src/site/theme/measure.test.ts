import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { Pairing } from '../schema/theme.ts';
import { displayMetrics, displayWidth, fitLine } from './measure.ts';
import { PAIRINGS } from './pairings.ts';

const { theme } = sampleDocument({ seed: 1 });
const inFace = (pairing: Pairing) => ({ ...theme, type: { ...theme.type, pairing } });

describe('displayWidth', () => {
  it('knows every letter of Portuguese, Spanish and English, and the signs of prices and hours, in every face', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyzáàâãçéêíñóôõúü';
    const all = `${letters}${letters.toUpperCase()}0123456789 .,:;!?¡¿'"’“”–-+&/()%$€`;
    for (const pairing of Pairing.options)
      for (const character of PAIRINGS[pairing].scripts.includes('arabic') ? all : `${all}ºª£°×…`)
        expect(displayWidth(character, pairing), `${pairing} ${character}`).toBeGreaterThan(0.05);
  });

  it('is that of the letters, closer where they are kerned, in whatever form their accents come', () => {
    for (const pairing of Pairing.options) {
      expect(displayWidth('', pairing)).toBe(0);
      expect(displayWidth('Sabão', pairing)).toBe(displayWidth('Sabão'.normalize('NFD'), pairing));
    }
    expect(displayWidth('nn', 'jakarta')).toBeCloseTo(2 * displayWidth('n', 'jakarta')!, 6);
    expect(displayWidth('AV', 'besley')).toBeLessThan(displayWidth('A', 'besley')! + displayWidth('V', 'besley')!);
    expect(displayWidth('Ávila', inFace('besley'))).toBe(displayWidth('Avila', 'besley'));
  });

  it('is undefined for letters that the face does not set', () => {
    for (const text of ['مخبز', 'Łódź', '漢字']) expect(displayWidth(text, 'besley')).toBeUndefined();
  });

  it('gives a pictograph room, and none to its variation selector', () => {
    expect(displayWidth('pão ❤️', 'besley')!).toBeCloseTo(displayWidth('pão ', 'besley')! + 1.4, 2);
  });
});

describe('fitLine', () => {
  it('gives room to the sign of a currency that few faces have', () => {
    expect(displayWidth('₦12', 'besley')).toBeGreaterThan(displayWidth('12', 'besley')! + 0.8);
    expect(displayWidth('₲ 90.000', 'besley')).toBeDefined();
  });

  it('makes a line of twice the width half as large, letter-spacing included', () => {
    const [one, two] = [fitLine('vidro', inFace('overpass'))!, fitLine('vidrovidro', inFace('overpass'))!];
    expect(one / two).toBeCloseTo(2, 6);
    expect(fitLine('vidro', inFace('overpass'), 0)).toBeLessThan(one);
  });

  it('has no size for nothing, nor for letters of unknown width', () => {
    expect(fitLine('', theme)).toBeUndefined();
    expect(fitLine('مخبز', theme)).toBeUndefined();
  });
});

describe('displayMetrics', () => {
  it('are in order: x below capitals, capitals below the line', () => {
    for (const pairing of Pairing.options) {
      const { xHeight, capHeight, ascender, descender, overhang } = displayMetrics(pairing);
      expect(xHeight, pairing).toBeGreaterThan(0.3);
      expect(xHeight, pairing).toBeLessThanOrEqual(capHeight);
      expect(capHeight, pairing).toBeLessThan(ascender);
      expect(descender, pairing).toBeGreaterThan(0.15);
      for (const side of Object.values(overhang)) expect(side, pairing).toBeLessThan(0.75);
    }
  });
});
