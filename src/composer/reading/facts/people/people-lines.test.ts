import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const factsOf = (prompt: string) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.facts;
};
const peopleOf = (prompt: string) =>
  factsOf(prompt).flatMap(({ text, norm }) =>
    norm.kind === 'person' ? [`${text}${norm.role ? `: ${norm.role}` : ''}${norm.registry ? ' ®' : ''}`] : [],
  );

test.each([
  [
    'Studio Lótus, pilates em Curitiba\nCarolina Mazur - Fisioterapeuta, CREFITO 8-12345\nIgor Sanches: Instrutor de pilates\n(41) 3077-1290',
    ['Carolina Mazur: Fisioterapeuta ®', 'Igor Sanches: Instrutor de pilates'],
  ],
  [
    'Escola de música em Floripa\nProfessores: Helena Duarte – piano e teoria, mestre pela UDESC\nMarcos "Tico" Vieira – bateria e prática de banda',
    ['Helena Duarte: piano e teoria', 'Marcos "Tico" Vieira: bateria e prática de banda'],
  ],
  [
    'Clínica veterinaria en Rosario\n- Lucía Ferreyra - Cirugía\n- Martín Sosa - Guardia nocturna',
    ['Lucía Ferreyra: Cirugía', 'Martín Sosa: Guardia nocturna'],
  ],
])('people in a list have their posts: %s', (prompt, people) => {
  expect(peopleOf(prompt)).toEqual(people);
});

test('things and their descriptions are nobody', () => {
  expect(peopleOf('Buffet em Recife\nMesa Farta: salgados e doces\nFesta Linda: decoração e bolo')).toEqual([]);
});

test('a district that the address names is no town', () => {
  const facts = factsOf('Studio Lótus, pilates no São Francisco.\nRua Mateus Leme, 2018 - sala 5, São Francisco, Curitiba - PR');
  expect(facts.filter(({ norm }) => norm.kind === 'place').map(({ text }) => text)).toEqual(['Curitiba']);
});
