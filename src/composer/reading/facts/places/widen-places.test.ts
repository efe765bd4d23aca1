import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const placesIn = (prompt: string) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return [brief.business.place?.value, ...brief.facts.filter(({ norm }) => norm.kind === 'place').map(({ text }) => text)];
};

test.each([
  ['Sou apicultor no interior de São Paulo e vendo mel a 30', 'interior de São Paulo'],
  ['Atendo a região de Ribeirão Preto com caminhão munck', 'região de Ribeirão Preto'],
  ['Oficina mecânica no interior do Paraná', 'interior do Paraná'],
])('a part of a state, or the land around a town, is said with its own words: %s', (prompt, place) => {
  expect(placesIn(prompt)[0]).toBe(place);
});

test.each([
  ['Faço frete na região metropolitana de Belo Horizonte, moro em Contagem', 'Contagem', 'região metropolitana de Belo Horizonte'],
  ['hago quesos en el interior de Córdoba, en Oncativo', 'Oncativo', 'interior de Córdoba'],
  ['Sítio no interior do Rio de Janeiro, em Vassouras, café colonial aos domingos', 'Vassouras', 'interior do Rio de Janeiro'],
])('the town that follows is the place: %s', (prompt, town, region) => {
  const [place, ...all] = placesIn(prompt);
  expect(place).toBe(town);
  expect(all).toContain(region);
});

test.each([
  ['Padaria em Ribeirão Preto e região, pão de queijo a 5', 'Ribeirão Preto e região'],
  ['Sou pintor em Sorocaba, pinto o interior de casas', 'Sorocaba'],
])('a town stays a town: %s', (prompt, town) => expect(placesIn(prompt)[0]).toBe(town));

test.each([
  ['Autoescola Rumo Certo, 3 unidades na zona norte do Recife e Olinda. Aula 75.', ['zona norte do Recife', 'Olinda']],
  ['Electricista en la zona norte de Quito. Visita 20.', ['zona norte de Quito']],
  ['Autoescola Rumo na zona norte do Recife. 81 3442-0915', ['zona norte do Recife']],
  ['Dog walker, north side of Hull. Walks £12.', ['north side of Hull']],
])('the side of a town and the town are one place: %s', (message, places) => {
  const brief = read(message);
  if ('outcome' in brief) throw new Error(brief.message);
  expect(brief.facts.flatMap(({ norm, text }) => (norm.kind === 'place' ? [text] : []))).toEqual(places);
});

test.each([
  [
    'A gente abre porta, carro e cofre em Osasco, Barueri, Carapicuíba e Jandira. Cópia de chave 12. 11 97777-1234',
    ['Osasco', 'Barueri', 'Carapicuíba', 'Jandira'],
  ],
  [
    'Desatascos en Murcia, Molina de Segura, Alcantarilla y Beniel. Desatasco desde 70 €. 968 555 012',
    ['Murcia', 'Molina de Segura', 'Alcantarilla', 'Beniel'],
  ],
  [
    'Undertakers in Listowel, Co. Kerry. Funerals from €4,200. Covering Listowel, Tarbert, Ballybunion and Tralee. 068 555 01',
    ['Listowel', 'Tarbert', 'Ballybunion', 'Tralee'],
  ],
  ['Marido de aluguel no Portão, Curitiba e Colombo. 41 99111-2020', ['Portão, Curitiba', 'Colombo']],
])('every town of a row, and a part of town with its town: %s', (prompt, places) => {
  expect(placesIn(prompt).slice(1)).toEqual(places);
});
