import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { ownerMessage } from './owner-message.ts';

const read = (contacts: string, words: string) =>
  ownerMessage(oldSite('<h1>Friendly Fix</h1>', `<h2>Contact</h2><p>${words}</p><p>${contacts}</p>`)).stated;

test.each([
  [
    'Call us, email us, or send a message below. We usually answer within the hour.',
    'Email us, or send a message below. We usually answer within the hour.',
  ],
  [
    'Ligue ou mande uma mensagem pelo formulário abaixo. Respondemos no mesmo dia.',
    'Mande uma mensagem pelo formulário abaixo. Respondemos no mesmo dia.',
  ],
  ['Llámanos hoy. Respondemos en el mismo día a todos los mensajes.', 'Respondemos en el mismo día a todos los mensajes.'],
])('%s: without a number of its own nothing asks to be called', (words, left) => {
  const sample = read('(123) 456-7890', words);
  expect(sample.samples).toEqual(['(123) 456-7890']);
  expect(sample.parts).toMatchObject([{ paragraphs: [left] }]);
  const own = read('(231) 555-0147', words);
  expect(own.samples).toBeUndefined();
  expect(own.parts).toMatchObject([{ paragraphs: [words] }]);
});

test('an address of a template is reported and not shown', () => {
  const { samples, parts } = read('name@email.com', 'We usually answer every message within the hour.');
  expect(samples).toEqual(['name@email.com']);
  expect(JSON.stringify(parts)).not.toContain('@');
});
