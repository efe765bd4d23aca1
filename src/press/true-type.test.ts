import { describe, expect, it } from 'vitest';
import { PAIRINGS } from '#site/theme.ts';
import { wholeFont } from './faces.ts';
import { familyOf, letterOutline } from './true-type.ts';

describe('letterOutline', () => {
  it('reads simple and composed letters of every display face, inside their square', async () => {
    for (const { display, weight } of Object.values(PAIRINGS)) {
      const font = await wholeFont(display.face, 'latin', weight, undefined);
      for (const letter of 'AgÇÊ8') {
        const path = letterOutline(font, letter, 64, 0.56);
        expect(path, `${display.face.family} ${letter}`).toMatch(/^(M[\d. ]+([LQ][\d. ]+)+z)+$/);
        const numbers = path!.match(/[\d.]+/g)!.map(Number);
        expect(Math.min(...numbers)).toBeGreaterThan(9);
        expect(Math.max(...numbers)).toBeLessThan(55);
      }
      expect(familyOf(font)).toContain(display.face.family.split(' ')[0]);
    }
  });

  it('is null for a letter the font does not have', async () => {
    const font = await wholeFont(PAIRINGS.jakarta.display.face, 'latin', 700, undefined);
    expect(letterOutline(font, '漢', 64, 0.56)).toBeNull();
  });
});
