import { expect, test } from 'vitest';
import { workNamed } from './work-named.ts';

test.each([
  ['I sweep chimneys.', 'sweep chimneys', 'sweeping chimneys'],
  ['We hire out apple presses.', 'hire out apple presses', 'hiring out apple presses'],
  ['we mostly trim hedges', 'trim hedges', 'trimming hedges'],
  ['We make and mend sails.', 'make and mend sails', 'making and mending sails'],
  ['Chimney sweep in Leeds', 'Chimney sweep', 'Chimney sweep'],
])('%s', (prompt, trade, named) => {
  const start = prompt.indexOf(trade);
  expect(workNamed(trade, prompt, [start, start + trade.length], 'en')).toBe(named);
});

test('a work in another language is left as its owner says it', () =>
  expect(workNamed('afino pianos', 'Eu afino pianos', [3, 15], 'pt-BR')).toBe('afino pianos'));
