import { describe, expect, it } from 'vitest';
import type { Theme } from '../schema/theme.ts';
import { contrast, fromHex, toHex, worstContrast } from './oklch.ts';
import { type Roles, solveTheme, themeProblems } from './solve.ts';

const themeOf = (color: Partial<Theme['color']>): Theme => ({
  color: { brand: { l: 0.55, c: 0.12, h: 30 }, neutral: { h: 60, c: 0.008 }, polarity: 'auto', ...color },
  type: { pairing: 'jakarta', base: [17, 19], ratio: [1.2, 1.25], display: 'normal' },
  space: { density: 'regular' },
  shape: { radius: 8, pill: false, border: 'hairline', elevation: 'flat' },
  art: { style: 'mosaic', seed: 1 },
  motion: 'none',
});

function failures(roles: Roles, tone: string): string[] {
  const surfaces = [roles.bg, roles.surface, roles.raised];
  const gates: [string, number, number][] = [
    ['text', worstContrast(roles.text, surfaces), tone === 'vivid' || tone === 'accent' ? 4.5 : 7],
    ['muted', worstContrast(roles.muted, surfaces), 4.5],
    ['link', worstContrast(roles.link, surfaces), 4.5],
    ['on-solid', contrast(roles.onSolid, roles.solid), 4.5],
    ['solid-hover', contrast(roles.onSolid, roles.solidHover), 4.5],
    ['outline', worstContrast(roles.outline, surfaces), 3],
    ['focus', worstContrast(roles.focus, surfaces), 3],
    ['pop', contrast(roles.pop, roles.bg), 3],
  ];
  return gates.filter(([, got, least]) => got < least).map(([name, got]) => `${name} ${got.toFixed(2)}`);
}

const allFailures = (theme: Theme) => {
  const { light, dark } = solveTheme(theme);
  return Object.entries({ light, dark }).flatMap(([scheme, tones]) =>
    Object.entries(tones).flatMap(([tone, roles]) => failures(roles, tone).map((f) => `${scheme} ${tone} ${f}`)),
  );
};

describe('solveTheme', () => {
  it('meets every contrast gate for 4,320 brands in both schemes', { timeout: 120_000 }, () => {
    const failed: string[] = [];
    for (let h = 0; h < 360; h += 6) {
      for (const c of [0, 0.03, 0.08, 0.12, 0.18, 0.26]) {
        for (const l of [0.25, 0.5, 0.65, 0.85]) {
          for (const neutral of [0, 0.008, 0.02] as const) {
            const theme = themeOf({ brand: { l, c, h }, neutral: { h: (h + 40) % 360, c: neutral } });
            for (const f of allFailures(theme)) failed.push(`${l} ${c} ${h} ${neutral}: ${f}`);
          }
        }
      }
    }
    expect(failed).toEqual([]);
  });

  it('meets every gate for extreme exact colours and any accent', () => {
    for (const brandExact of ['#000000', '#ffffff', '#808080', '#ff0000', '#00ff00', '#0000ff', '#ffff00', '#f2b705', '#767676'])
      for (const accentExact of ['#000000', '#ffffff', '#00ffff', '#ff00ff', '#777777'])
        expect(allFailures(themeOf({ brandExact, accentExact })), `${brandExact} ${accentExact}`).toEqual([]);
  });

  it('keeps the exact digits of an owner colour, and uses a readable one as it is', () => {
    const theme = themeOf({ brandExact: '#1d4e89' });
    const solved = solveTheme(theme);
    expect(solved.brand).toBe('#1d4e89');
    expect(solved.light.plain.solid).toBe('#1d4e89');
    expect(solved.light.brand.bg).toBe('#1d4e89');
    expect(themeProblems(theme)).toEqual([]);
  });

  it('letters a yellow button in ink and never in white', () => {
    const { plain } = solveTheme(themeOf({ brandExact: '#f2b705' })).light;
    expect(plain.solid).toBe('#f2b705');
    expect(fromHex(plain.onSolid).l).toBeLessThan(0.3);
  });

  it('says where a colour gave way', () => {
    const theme = themeOf({ brandExact: '#ff4d4d' });
    const problems = themeProblems(theme);
    expect(problems.map((p) => p.where)).toContain('ground');
    for (const p of problems) expect(p.used).not.toBe('#ff4d4d');
  });
});

describe('OKLCH', () => {
  it('brings every displayable colour back to its digits', () => {
    for (let n = 0; n < 0x1000000; n += 40_009) {
      const hex = `#${n.toString(16).padStart(6, '0')}`;
      expect(toHex(fromHex(hex))).toBe(hex);
    }
  });
});
