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

test.each([
  ['afino pianos', 'pt-BR', 'afinação de pianos'],
  ['conserto sombrinha e guarda-chuva na hora', 'pt-BR', 'conserto de sombrinha e guarda-chuva na hora'],
  ['Afilo cuchillos y tijeras', 'es', 'afilado de cuchillos y tijeras'],
  ['se arreglan zapatos', 'es', 'arreglo de zapatos'],
  ['conserta-se sapato', 'pt-BR', 'conserto de sapato'],
  ['conserta panela de pressão', 'pt-BR', 'conserto de panela de pressão'],
  ['ensino informática', 'pt-BR', 'ensino de informática'],
])('a work by its noun: %s', (trade, locale, named) => expect(workNamed(trade, trade, [0, trade.length], locale)).toBe(named));

test.each([
  ['roço pasto', 'pt-BR'],
  ['conserto o que quebrar', 'pt-BR'],
  ['conserto tudo', 'pt-BR'],
  ['conserto de relógio', 'pt-BR'],
  ['destapo caños', 'es'],
])('as the owner says it where no noun is certain: %s', (trade, locale) =>
  expect(workNamed(trade, trade, [0, trade.length], locale)).toBe(trade),
);
