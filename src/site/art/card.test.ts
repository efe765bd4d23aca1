import { expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { solveTheme } from '../theme/solve.ts';
import { drawCard, withColors } from './card.ts';

const { theme } = sampleDocument({ seed: 4 });
const { vivid, plain } = solveTheme(theme)[theme.color.polarity === 'dark' ? 'dark' : 'light'];
const SVG =
  '<svg class="plate" viewBox="0 0 9 9"><path fill="var(--text)" d="M0 0h1"/><g data-tone="plain"><path fill="var(--on-solid)"/></g><path fill="var(--pop)"/><text x="1" fill="var(--text)">11</text></svg>';

it('gives a drawing the colours that hold at each place of the page, and leaves its letters out', () => {
  expect(withColors(SVG, theme, 'vivid')).toBe(
    `<svg viewBox="0 0 9 9"><path fill="${vivid.text}" d="M0 0h1"/><g><path fill="${plain.onSolid}"/></g><path fill="${vivid.pop}"/></svg>`,
  );
});

it('draws no picture that needs the styles of the page', () => {
  for (const fill of ['var(--ink-of-this-concept)', 'color-mix(in oklab,red,blue)'])
    expect(withColors(`<svg><path fill="${fill}"/></svg>`, theme, 'vivid')).toBeNull();
});

it('stands on the ground of the first view, with more room for words where nothing is drawn', () => {
  const [bare, drawn] = [drawCard(theme, 'vivid', null), drawCard(theme, 'vivid', { svg: SVG, width: 440 })];
  for (const { svg, text } of [bare, drawn]) {
    expect(svg).toContain(`fill="${vivid.bg}"`);
    expect(text).toBe(vivid.text);
  }
  expect(bare.box.width).toBeGreaterThan(drawn.box.width);
  expect(drawn.box.x + drawn.box.width).toBeLessThan(1200 - 440);
});
