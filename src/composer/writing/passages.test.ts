import { describe, expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import type { SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { subjectOf } from './passages.ts';

const siteOf = (prompt: string): SiteDocument => {
  const made = compose({ prompt });
  if (made.outcome !== 'site') throw new Error(made.reason);
  return made.document;
};
const textsOf = (document: SiteDocument): string[] => {
  const read = (key: string | undefined) => (key ? plainTextOf(document, key as never, document.site.defaultLocale) : '');
  const sections = Object.values(document.sections).filter(({ kind }) => kind !== 'hero');
  return [
    ...sections.flatMap(({ slots }) => [read(slots.title), read(slots.body), read(slots.note)]),
    ...Object.values(document.items).flatMap(({ slots }) => [read(slots.title), read(slots.body)]),
  ];
};

const LONG = `Moinho Santa Efigênia, moagem de milho e arroz em Tiradentes.

A visita é sábado às 9h e às 14h, dura uma hora e meia. Se chover não tem visita.

A roda é de 1921 e foi meu avô que montou. Trabalhamos só com milho de produtores daqui.

A entrega sai às quintas para Prados e São João del-Rei. Pedido mínimo de 5 kg. Não vendemos ração.

WhatsApp 32 99911-2233`;

test('a long message stands in passages, each in the order of its sentences and under what it speaks of', () => {
  const texts = textsOf(siteOf(LONG));
  expect(texts).toContain('A visita é sábado às 9h e às 14h, dura uma hora e meia. Se chover não tem visita.');
  expect(texts).toContain('A entrega sai às quintas para Prados e São João del-Rei. Pedido mínimo de 5 kg. Não vendemos ração.');
  expect(texts).toEqual(expect.arrayContaining(['Visita', 'Entrega']));
});

test('a sentence of a long message stands on the page once', () => {
  const said = textsOf(siteOf(LONG)).join('\n');
  for (const text of ['Se chover não tem visita', 'Pedido mínimo de 5 kg', 'A roda é de 1921']) expect(said.split(text)).toHaveLength(2);
});

test('a label without a place for a heading stays before its sentence', () => {
  const said = textsOf(siteOf(`${LONG}\n\nEntrega:\nCentro - R$ 5\nVila Nova - R$ 8\nJardim - R$ 9`)).join('\n');
  expect(said).toMatch(/Entrega(?:: |\n)Centro – R\$ 5/u);
});

test('the sentences of a short message keep places of their own', () => {
  const texts = textsOf(
    siteOf('Moinho Santa Efigênia em Tiradentes. Entrega às quintas. Pedido mínimo de 5 kg. Não vendemos ração. 32 99911-2233'),
  );
  expect(texts.some((text) => text.includes('Entrega às quintas') && text.includes('Não vendemos ração'))).toBe(false);
});

describe('the subject of a sentence', () => {
  test.each([
    ['Visita é sábado às 9h', 'Visita'],
    ['O curso de corte custa 190 reais', 'curso de corte'],
    ['La entrega es los jueves', 'entrega'],
    ['The survey is written up with photos', 'survey'],
    ['Private lessons start on Monday', 'Private lessons'],
  ])('%s', (text, subject) => expect(subjectOf(text)).toBe(subject));

  test.each([
    'Isso é segredo da casa',
    'Tudo é feito na hora',
    'Porque cada santo é um santo',
    'Teve um São José que fica no altar',
    'A gente é daqui',
    'My father is a miller',
    'Hoje é dia de festa',
  ])('none in %s', (text) => expect(subjectOf(text)).toBeUndefined());
});
