import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const placeIn = (prompt: string): string | undefined => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.business.place?.value;
};
const addressesIn = (prompt: string): string[] => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.facts.filter(({ norm }) => norm.kind === 'address').map(({ text }) => text);
};

test.each([
  // A word behind "in the" is no town where a known one is named.
  ['Ponte Aduana, Uruguaiana/RS, rua Domingos de Almeida 2077. Habilitação no Radar, licença de importação.', 'Uruguaiana'],
  ['Escola Náutica Bombordo, Angra dos Reis. Curso de arrais 680. A prova é na Capitania, a gente leva.', 'Angra dos Reis'],
  // A town that is not theirs.
  ['escola de samba unidos do morro azul, florianopolis nao, SANTOS. ensaio quinta 20h', 'Santos'],
  ['Pizzaria Bela Massa, Curitiba não, Londrina. Pizza 40 reais', 'Londrina'],
  ['Florist, Leeds no, Bradford. Bouquets £20', 'Bradford'],
  // A person with a town's name, and the town with its state.
  ['mestre Cascavel aqui salve, grupo de capoeira Raiz Funda, cachoeira bahia. treino segunda', 'Cachoeira'],
  ['professor Londrina falando, escolinha de futebol Bola Alta, maringá paraná. 70 por mês', 'Maringá'],
  ['Sou o seu Campinas, sapateiro em Abaetetuba Pará. meia sola 40', 'Abaetetuba'],
  // Towns of the same saint.
  ['queijaria artesanal Vale Fundo. São Roque de Minas, Canastra. Queijo R$ 58', 'São Roque de Minas'],
  ['Hotel en San Pedro de Atacama. Habitación doble $80.000', 'San Pedro de Atacama'],
  ['Armazém de grãos estabelecido na Rodovia PR-180, km 42, zona rural de Goioerê, Paraná. Fone (44) 3522-6081', 'Goioerê'],
  // The town at the end of an address, or of the name.
  ['chaveiro, rua treze de maio 455 Campina Grande, chave 10 reais', 'Campina Grande'],
  ['COSTURA DA NEIDE\nbainha 20\nRua Sete de Setembro 455 sala 3 centro Blumenau', 'Blumenau'],
  ['site p/ cartório. 2º Tabelionato de Notas de Itararema - SP. Praça Cel. Amâncio, 210, térreo.', 'Itararema'],
])('the town of "%s"', (prompt, place) => {
  expect(placeIn(prompt)).toBe(place);
});

test.each([
  ['capoeira em Cachoeira, casarao da rua da feira 18. 70 por mês', ['casarao da rua da feira 18']],
  ['Galeria de arte em Olinda, sobrado da Rua do Amparo, 45', ['sobrado da Rua do Amparo, 45']],
  ['Cartório em Lins. Praça Cel. Amâncio, 210, térreo.', ['Praça Cel. Amâncio, 210, térreo']],
  ['padaria\nfica em São Gotardo mg do lado do posto ipiranga na entrada', ['do lado do posto ipiranga na entrada']],
])('the address in "%s"', (prompt, addresses) => {
  expect(addressesIn(prompt)).toEqual(addresses);
});

test.each(['Carro de som em Patos, PB. A rua é esburacada, só Centro, Jatobá.', 'Taller en Lugo. La calle es estrecha, mejor en moto.'])(
  'a street that is spoken of is no address: %s',
  (prompt) => expect(addressesIn(prompt)).toEqual([]),
);

/** The town and its state, as they are read. */
const townAndState = (prompt: string): string => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  const norm = brief.facts.find((fact) => fact.norm.kind === 'place')?.norm;
  return norm?.kind === 'place' ? `${norm.city} ${norm.region ?? ''}`.trim() : '';
};

test.each([
  // A state needs no comma before it, and no capitals, where the town lies in it.
  ['Oficina Duda em Exu PE, troca de óleo 90', 'Exu PE'],
  ['luthier / caeté mg, viola 4.800, tel 31 99108 6643', 'Caeté MG'],
  ['barbearia no brejo do cruz pb corte 20', 'Brejo do Cruz PB'],
  ['sorveteria em tarauacá acre picolé 2,50', 'Tarauacá Acre'],
  ['conserto máquina de lavar em Feira Nova, Pernambuco', 'Feira Nova Pernambuco'],
  ['padaria em são bento na paraíba, pão 1 real', 'São Bento Paraíba'],
  // Small towns of several words are towns by themselves.
  ['Moro em Brejo do Cruz e costuro vestido de noiva', 'Brejo do Cruz'],
  // A new house and a good field are no towns.
  ['faço bolo em casa nova receita toda semana, Recife pe', 'Recife PE'],
  ['Marcenaria Casa Nova, em Juazeiro Bahia', 'Juazeiro Bahia'],
])('the town and the state of "%s"', (prompt, place) => {
  expect(townAndState(prompt)).toBe(place);
});
