import { describe, expect, it } from 'vitest';
import { fittedCss, rowsOf, shapeOf } from './fitted.ts';

const UPRIGHT = 0.75;
const WIDE = 4 / 3;

describe('photos in rows', () => {
  it('stand in rows of like heights, whatever their shapes', () => {
    expect(rowsOf([WIDE, WIDE], 3)).toEqual([2]);
    expect(rowsOf([UPRIGHT, WIDE, UPRIGHT], 3)).toEqual([3]);
    expect(rowsOf([WIDE, UPRIGHT, WIDE, UPRIGHT, WIDE], 3)).toEqual([3, 2]);
    expect(rowsOf(Array(7).fill(WIDE), 3)).toEqual([2, 2, 3].sort());
    expect(rowsOf([UPRIGHT, UPRIGHT, WIDE], 1.5)).toEqual([2, 1]);
    expect(rowsOf([], 3)).toEqual([]);
  });

  it('fill each row to the last pixel', () => {
    const css = fittedCss('#g figure', [WIDE, UPRIGHT, WIDE, UPRIGHT, WIDE], 3);
    const shares = [...css.matchAll(/\*([\d.]+)\)\}/g)].map(([, share]) => Number(share));
    expect(shares).toHaveLength(5);
    expect(shares.slice(0, 3).reduce((a, b) => a + b)).toBeCloseTo(1, 3);
    expect(shares.slice(0, 3).reduce((a, b) => a + b)).toBeLessThanOrEqual(1);
    expect(shares.slice(3).reduce((a, b) => a + b)).toBeCloseTo(1, 3);
  });

  it('keep shapes but the extreme', () => {
    expect([shapeOf({ width: 1600, height: 1200 }), shapeOf({ width: 4000, height: 800 }), shapeOf({ width: 500, height: 2000 })]).toEqual([
      WIDE,
      2.2,
      0.6,
    ]);
  });
});
