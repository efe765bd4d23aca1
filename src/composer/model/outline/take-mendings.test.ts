import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { numberedFacts } from '#composer/model/writing/numbered-facts.ts';
import type { SiteDocument } from '#site/schema.ts';
import { mendedTexts, takeMendings } from './take-mendings.ts';

const composed = compose({
  prompt:
    'Lavanderia Bolha Azul em Sorocaba. concerto de sofa R$ 180, lavajem de tapete R$ 25 o metro, cortina R$ 40. A gente busca e trás em casa. zap 15 99999-0000',
});
if (composed.outcome !== 'site') throw new Error('no site');
const { document } = composed;

/** Number of the fact with these words, as in a question. */
const numberOf = (doc: SiteDocument, words: string): number => numberedFacts(doc).find(({ fact }) => fact.text.includes(words))?.n ?? -1;
const texts = (spelling: unknown) => takeMendings(document, spelling).map(({ text }) => text);
const one = (words: string, text: string) => texts([{ n: numberOf(document, words), text }]);

test('the same words written better are taken', () => {
  expect(one('concerto', 'Conserto de sofá')).toEqual(['Conserto de sofá']);
  expect(one('busca', 'A gente busca e traz em casa.')).toEqual(['A gente busca e traz em casa.']);
});

test('other words, more of them, other numbers and what is right already are not', () => {
  expect(one('concerto', 'Higienização de sofá')).toEqual([]);
  expect(one('concerto', 'Conserto premium de sofá')).toEqual([]);
  expect(one('concerto', 'Conserto de sofá 24h')).toEqual([]);
  expect(one('busca', 'A gente não busca e traz em casa.')).toEqual([]);
  expect(one('cortina', numberedFacts(document).find(({ fact }) => fact.text.includes('cortina'))!.fact.text)).toEqual([]);
});

test('names, contacts and prices stay letter by letter', () => {
  for (const words of ['Bolha', '99999', '180']) expect(one(words, 'Bolha Azul')).toEqual([]);
  expect(one('180', 'R$ 160')).toEqual([]);
});

test('an answer of any shape gives nothing that was not asked', () => {
  for (const spelling of [null, undefined, 'x', 7, {}, [null], [{ n: 'F1' }], [{ n: 99, text: 'x' }], [{ n: 1, text: 5 }]])
    expect(texts(spelling)).toEqual([]);
});

test('texts with the words of a fact have them mended too', () => {
  const mendings = takeMendings(document, [{ n: numberOf(document, 'busca'), text: 'A gente busca e traz em casa.' }]);
  const edits = mendedTexts(document, mendings);
  expect(edits.length).toBeGreaterThan(0);
  for (const { text } of edits) expect(text).toContain('busca e traz em casa');
});
