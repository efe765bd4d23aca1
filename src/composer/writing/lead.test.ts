import { describe, expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

/** The headline and the words under it. */
function openingOf(prompt: string): { title: string; lead: string } {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('refused');
  const { sections, strings, site } = composed.document;
  const hero = Object.values(sections).find(({ kind }) => kind === 'hero');
  const text = (id?: string) => strings[site.defaultLocale]?.[id ?? ''] ?? '';
  return { title: text(hero?.slots.title), lead: text(hero?.slots.lead) };
}

test.each([
  [
    'oi eu faço salgado e docinho de festa aqui em casa em vila nova goiania, Salgados da Rute, coxinha 80 o cento, 62 99111-2222',
    'Salgado e docinho de festa aqui em casa em Vila Nova, Goiânia.',
  ],
  [
    'costureira, ajusto vestido de noiva e farda. Dona Neide, Bairro Aldeota Fortaleza. barra 25, zíper 35. 85 99902-1847',
    'Costureira na Aldeota, Fortaleza. Ajusto vestido de noiva e farda.',
  ],
  [
    'Oficina do Beto é uma oficina mecânica especializada em câmbio automático em Contagem. Revisão 250, troca de óleo 180. 31 3333-1111',
    'Oficina mecânica especializada em câmbio automático em Contagem.',
  ],
  [
    'I do gardening and hedge cutting around Hexham, Green Fingers Bob, £18 an hour, 07700 900123',
    'Gardening and hedge cutting in Hexham.',
  ],
  [
    'Clases de guitarra para chicos y adultos en Caballito. Profe Nico. $12.000 la hora. 11 4444-5555',
    'Clases de guitarra para chicos y adultos en Caballito.',
  ],
])('a sentence about the work is its noun and its town: %s', (prompt, lead) => expect(openingOf(prompt).lead).toBe(lead));

test.each([
  [
    'Studio Lash Bela\n💅 cílios • sobrancelha • design\n📍 Bairro Aclimação, São Paulo\n📲 11 98888-7777',
    'Cílios, sobrancelha e design na Aclimação, São Paulo.',
  ],
  ['Rueda Loca, Rosario. Parche $4.500, centrado $9.000. Los presupuestos son sin cargo. 341 555-8062', 'Parche y centrado en Rosario.'],
])('things in a row are a sentence, without marks of a list: %s', (prompt, lead) => expect(openingOf(prompt).lead).toBe(lead));

describe('facts that do not belong together are no lead', () => {
  test.each([
    'Cerrajería El Rápido. Los presupuestos son gratis. Córdoba. Abrimos autos, casas y cajas fuertes. 351 555 0199',
    'CLÍNICA VETERINÁRIA AMIGO FIEL - CONSULTA 120 - VACINA 80 - CASTRAÇÃO SOB ORÇAMENTO - LIMEIRA SP - 19 3444-5555',
    'Oficina do Zé, Londrina. Orçamento grátis. Conserto de moto. Revisão R$ 120. 43 3333-2222',
  ])('%s', (prompt) => {
    const { lead } = openingOf(prompt);
    expect(lead).not.toMatch(/presupuesto|orçamento/i);
    expect(lead).not.toMatch(/\. (?:Córdoba|Londrina)\./);
  });
});

test.each([
  [
    'Sou manicure e pedicure, atendo em domicílio em Niterói, Bruna Alves, mão 30 pé 35, 21 98888-1111',
    'Manicure e pedicure em Niterói. Atendo em domicílio.',
  ],
  [
    'Box and Bellows, accordion repairs in Lerwick. I learned in Lerwick from old Tammie and still tune by ear. £60. 01595 555 010',
    'Accordion repairs in Lerwick. I learned in Lerwick from old Tammie and still tune by ear.',
  ],
])('a town at the end of the next sentence is not said again: %s', (prompt, lead) => expect(openingOf(prompt).lead).toBe(lead));

test('a name is a better headline than a year', () =>
  expect(openingOf('Tenho um pet shop em Maringá, o Pata Amiga, desde 2008. Banho, tosa e ração. (44) 3555-0191')).toEqual({
    title: 'Pata Amiga',
    lead: 'Pet shop em Maringá, desde 2008.',
  }));

test('a town in small letters is spelled as it is on maps', () =>
  expect(openingOf('conserto celular em vitoria, Fix Já, 27 99999-0000').lead).toMatch(/em Vitória\.$/));
