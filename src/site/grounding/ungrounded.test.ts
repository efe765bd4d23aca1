import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import type { SiteDocument } from '../schema/document.ts';
import { GROUNDING_CASES } from './grounding-cases.ts';
import { incomplete, incompleteMark } from './incomplete.ts';
import { ungrounded } from './ungrounded.ts';

const siteFor = (locale: string, country: string): SiteDocument => ({
  ...sampleDocument(),
  facts: {},
  strings: {},
  site: { ...sampleDocument().site, defaultLocale: locale, locales: [locale], country },
});

const judged = GROUNDING_CASES.flatMap(({ locale, country, message, honest, invented }) => {
  const document = siteFor(locale, country);
  const judge = (text: string, isInvented: boolean) => ({
    locale,
    text,
    isInvented,
    found: ungrounded(text, document, { material: message }),
  });
  return [...honest.map((text) => judge(text, false)), ...invented.map((text) => judge(text, true))];
});

const invented = judged.filter(({ isInvented }) => isInvented);
const honest = judged.filter(({ isInvented }) => !isInvented);
const caught = invented.filter(({ found }) => found.length > 0);
const accused = honest.filter(({ found }) => found.length > 0);
const recall = caught.length / invented.length;
const precision = caught.length / (caught.length + accused.length);

describe('what nobody said', () => {
  it(`is found in ${caught.length} of ${invented.length} invented sentences (recall ${recall.toFixed(3)})`, () => {
    expect(invented.length).toBeGreaterThanOrEqual(120);
    expect(invented.filter(({ found }) => found.length === 0).map(({ text }) => text)).toEqual([]);
  });

  it(`is not seen in ${honest.length - accused.length} of ${honest.length} honest ones (precision ${precision.toFixed(3)})`, () => {
    expect(honest.length).toBeGreaterThanOrEqual(120);
    expect(accused.map(({ text, found }) => `${text} → ${found.map(({ kind, value }) => `${kind} ${value}`).join(', ')}`)).toEqual([]);
  });
});

describe('a mark in the place of what nobody said', () => {
  it('stands where each finding stood, in the language of the text', () => {
    const [pt] = GROUNDING_CASES;
    const document = siteFor('pt-BR', 'BR');
    const text = 'Gibão completo por R$ 1.500, com garantia de 2 anos. Fale com o Antônio.';
    const findings = ungrounded(text, document, { material: pt!.message });
    const marked = incomplete(text, findings, 'pt-BR');
    expect(marked).toBe('Gibão completo por [complete aqui], com [complete aqui] de [complete aqui] anos. Fale com o [complete aqui].');
    expect(ungrounded(marked, document, { material: pt!.message })).toEqual([]);
  });

  it.each(['pt-BR', 'en', 'es-MX', 'ar'])('says so in %s', (locale) => {
    expect(incompleteMark(locale)).toMatch(/^\[.+\]$/);
    expect(incomplete('20%', [{ kind: 'number', value: '20', start: 0, end: 2 }], locale)).toBe(`${incompleteMark(locale)}%`);
  });

  it('leaves references to facts alone', () => {
    const document = sampleDocument();
    const [fact] = Object.keys(document.facts);
    expect(ungrounded(`{{${fact}}}`, document)).toEqual([]);
  });

  it('does not take twenty reais for twenty years', () => {
    const document = siteFor('pt-BR', 'BR');
    expect(ungrounded('Há 20 anos no bairro.', document, { material: 'Corte 20 reais, no bairro' }).map(({ kind }) => kind)).toEqual([
      'number',
    ]);
    expect(ungrounded('Há vinte anos no bairro.', document, { material: 'estou no bairro faz 20 anos' })).toEqual([]);
  });
});
