import { expect, it } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { understand } from '#composer/compose.ts';

it.each([
  [
    'Hill Bees, Austin. March to October I pick up 7am to 8pm every day. November to February, Monday to Friday 9 to 5.',
    ['March to October I pick up 7am to 8pm every day. November to February, Monday to Friday 9 to 5'],
  ],
  [
    'Camping Sol em Bonito. De outubro a março todo dia das 8h às 20h; de abril a setembro só sexta a domingo das 9h às 17h.',
    ['De outubro a março todo dia das 8h às 20h; de abril a setembro só sexta a domingo das 9h às 17h'],
  ],
])('the hours of each season are kept: %s', (prompt, hours) => {
  const { facts } = understand({ prompt }) as Brief;
  expect(facts.flatMap(({ norm, text }) => (norm.kind === 'hours' ? [text] : []))).toEqual(hours);
});
