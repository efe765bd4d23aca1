import { expect, test } from 'vitest';
import { composeSite, understand } from '../compose.ts';
import { correct } from '../correct.ts';

test.each([
  ['en', 'Clarence Taylor\n3542 Berry Street, Cheyenne Wells, CO 80810\n(317) 585-8468\n\nI keep what I make as plain as it can be.'],
  ['pt', 'Clara Prado\nRua do Sol, 8, Olinda - PE\n(81) 3429-1020\n\nDeixo o que faço o mais simples que pode ser.'],
  ['es', 'Clara Prado\nCalle del Sol 8, 37001 Salamanca\n923 21 44 05\n\nDejo lo que hago lo más simple que se puede.'],
])('%s: a page of somebody is not called a portfolio in their town', (_, prompt) => {
  const brief = understand({ prompt });
  if ('outcome' in brief) throw new Error('refused');
  const { document } = composeSite(
    correct(brief, { family: 'portfolio', trade: null, outline: { parts: [{ is: 'prose', paragraphs: ['X y z.'] }] } }),
    0,
  );
  const said = document.strings[document.site.defaultLocale];
  expect(JSON.stringify(said)).not.toMatch(/portf[óo]lio (?:in|em|en) /i);
});
