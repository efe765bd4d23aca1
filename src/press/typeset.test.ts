import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PAIRINGS } from '#site/theme.ts';
import { wholeFont } from './faces.ts';
import { letterOutline, type Outline, typeset } from './typeset.ts';

const { jakarta } = PAIRINGS;
const arabic = Object.values(PAIRINGS).find(({ scripts }) => scripts.includes('arabic'))!;
const line = { face: jakarta.display.face, weight: 700, size: 80, width: 900, height: 400, align: 'left' } as const;
const numbersOf = ({ d }: Outline) => [...d.matchAll(/-?[\d.]+/g)].map(Number);

/** Columns of the outline that contain ink, from left to right. */
async function inkOf({ d, width, height }: Outline): Promise<boolean[]> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="${d}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.width }, (_, x) =>
    Array.from({ length: info.height }, (__, y) => data[y * info.width + x]!).some((a) => a > 127),
  );
}

describe('typeset', () => {
  it('stays inside its box, wraps, and shrinks rather than spill', async () => {
    for (const text of [
      'Pão da Vila',
      'Associação Beneficente dos Amigos do Bairro',
      'https://uma-palavra-sem-fim-que-nao-cabe-em-lugar-nenhum'.repeat(2),
    ]) {
      const set = await typeset({ ...line, text, width: 500, height: 300 }, undefined);
      expect(set.width).toBeLessThanOrEqual(500);
      expect(set.height).toBeLessThanOrEqual(300);
      expect(Math.max(...numbersOf(set))).toBeLessThanOrEqual(510);
      expect((await inkOf(set)).filter(Boolean).length).toBeGreaterThan(100);
    }
  });

  it('is the same twice, also when other faces were set meanwhile', async () => {
    const first = await typeset({ ...line, text: 'Café' }, undefined);
    for (const { display, weight } of Object.values(PAIRINGS).slice(0, 6))
      await typeset({ ...line, face: display.face, weight, text: 'Café' }, undefined);
    expect(await typeset({ ...line, text: 'Café' }, undefined)).toEqual(first);
  });

  it('joins Arabic letters, and puts what follows at their left', async () => {
    const set = (text: string) => typeset({ ...line, face: arabic.display.face, weight: arabic.weight, text }, undefined);
    const joined = await set('مخبز');
    const apart = await Promise.all([...'مخبز'].map(set));
    expect(joined.width).toBeLessThan(apart.reduce((sum, one) => sum + one.width, 0) * 0.9);
    // A wide letter and a narrow one: the first of the text must be the rightmost.
    const [wide, narrow] = [await set('سسسس'), await set('سسسس ا')];
    expect(narrow.width).toBeGreaterThan(wide.width);
    const ink = await inkOf(narrow);
    const gap = ink.indexOf(false, ink.indexOf(true));
    expect(gap).toBeLessThan(narrow.width / 3);
  });

  it('leaves out what the face does not have', async () => {
    expect((await typeset({ ...line, text: '漢字' }, undefined)).d).toBe('');
  });
});

describe('letterOutline', () => {
  it('fits simple and composed letters of every display face into their square', async () => {
    for (const { display, weight } of Object.values(PAIRINGS)) {
      const font = await wholeFont(display.face, 'latin', weight, undefined);
      for (const letter of 'AgÇÊ8') {
        const path = letterOutline(font, letter, 64, 0.56)!;
        const numbers = [...path.matchAll(/-?[\d.]+/g)].map(Number);
        expect(Math.min(...numbers), `${display.face.family} ${letter}`).toBeGreaterThan(9);
        expect(Math.max(...numbers), `${display.face.family} ${letter}`).toBeLessThan(55);
      }
    }
  });

  it('is null for a letter the font does not have', async () => {
    const font = await wholeFont(jakarta.display.face, 'latin', 700, undefined);
    expect(letterOutline(font, '漢', 64, 0.56)).toBeNull();
  });
});
