import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { ownerMessage } from './owner-message.ts';

const partsOf = (body: string) => ownerMessage(oldSite(`<h1>Ana Prado</h1>${body}`), 2026).stated.parts.map(({ url: _, ...part }) => part);

test.each([
  ['Experience', 'Web Developer', 'Intelitec', 'March 2013 - Present', 'She built the shop.'],
  ['Experiência', 'Contadora', 'Casa Lima', 'janeiro de 2011 – 2014', 'Cuidou das contas.'],
  ['Experiencia', 'Cocinera', 'Fonda Sol', '2008 - actualidad', 'Llevó la cocina.'],
])('%s: the house and the years of a job belong to it, and its section keeps its heading', (section, job, house, span, said) => {
  const entries = `<h3>${job}</h3><div>${house}</div><p>${said}</p><span>${span}</span>`;
  const more = `<h2>X</h2><h3>Norte Sul</h3><div>Bacharelado</div><p>September 2008 - June 2010</p>`;
  expect(partsOf(`<h2>${section}</h2><div>${entries}</div>${more}`)).toEqual([
    { is: 'items', heading: section, items: [{ name: job, note: `${house} · ${span}. ${said}` }] },
    { is: 'items', heading: 'X', items: [{ name: 'Norte Sul', note: 'Bacharelado · September 2008 - June 2010' }] },
  ]);
});

test('years above the headings of a list stand with what is below them', () => {
  const entry = (span: string, name: string) => `<p>${span}</p><h3>${name}</h3><p>Com louvor.</p>`;
  expect(partsOf(`<h2>Formação</h2>${entry('2001 - 2004', 'Técnico')}${entry('2005 - 2009', 'Bacharelado')}`)).toEqual([
    {
      is: 'items',
      heading: 'Formação',
      items: [
        { name: 'Técnico', note: '2001 - 2004. Com louvor.' },
        { name: 'Bacharelado', note: '2005 - 2009. Com louvor.' },
      ],
    },
  ]);
});
