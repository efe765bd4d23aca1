import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const nameIn = (prompt: string): string | undefined => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.business.name?.value;
};

test.each([
  // Run, owned, had.
  ["Hi. I'm Joan Petty and I run Saltmarsh Rigging, which is me and a van called Doris. I splice rope in Maldon.", 'Saltmarsh Rigging'],
  [
    'Eu sou a Dalva, 66 anos. Tenho o Hospital de Sombrinhas Santa Rita desde 1990, em Olinda. Conserto sombrinha.',
    'Hospital de Sombrinhas Santa Rita',
  ],
  [
    'okay so my name is Doreen Walsh and the business is Walsh Pumps and Tanks we are out of Emerald and I fix bore pumps',
    'Walsh Pumps and Tanks',
  ],
  ['I re-cane chairs in Whitby. $40 a seat. My name is Meg, business is Meg’s Caning', 'Meg’s Caning'],
  [
    'Hola, soy Elvia Rojas y arreglo guitarras en Loja. El taller, Cuerda Vieja de Elvia, está en la calle Bolívar 12.',
    'Cuerda Vieja de Elvia',
  ],
  // Spoken for.
  [
    'Boa noite, aqui é Marta, presidente da A.C.R. Flor do Umbuzeiro, quadrilha junina de Patos. Ensaio domingo 15h.',
    'A.C.R. Flor do Umbuzeiro',
  ],
  ['Aqui fala Zeno Prates da Associação Quilombola Serra das Almas. Visita 40 reais por pessoa.', 'Associação Quilombola Serra das Almas'],
  [
    'Sou Mãe Lúcia, zeladora do Terreiro de Mina Casa de Nanã, em São Luís. Toque dia 20 de janeiro às 20h.',
    'Terreiro de Mina Casa de Nanã',
  ],
  [
    'Preciso de uma página simples para o Centro Municipal de Vacinação de Sinop (MT). Vacina grátis às terças.',
    'Centro Municipal de Vacinação',
  ],
  ['Hello, I am the treasurer. Site needed for Brockley Tool Library Inc., Hobart. Open Saturday 10-12.', 'Brockley Tool Library Inc'],
  // The name of today.
  ["I'm a cooper, Ann Dorgan, in Cork. I started as Dorgan & Son but there was no son, so now it's just Dorgan Barrels.", 'Dorgan Barrels'],
  ['Fazemos renda em Penedo. O grupo era Fio de Prata, desde março é Casa Linha Divina, gola 180 reais.', 'Casa Linha Divina'],
  // By a label in passing.
  ['Floricultura para funerais em Ponta Grossa PR, nome Até Breve Flores. Coroa 290 reais.', 'Até Breve Flores'],
  ['Conserto tear. Rosa Teares, pode botar assim mesmo, Rosa Maria Lima, 20 anos de ofício.', 'Rosa Teares'],
  ['Oi, escola náutica Vento Largo em Paraty marina box 3. Arrais 590.', 'Vento Largo'],
])('%s', (prompt, name) => expect(nameIn(prompt)).toBe(name));

test.each([
  // Nothing done, sold, learned or visited is a house.
  'Tenho o Diploma Técnico em Enfermagem e cuido de idosos em Bauru, diária 200 reais.',
  'I run Google Ads for dentists in Leeds, from £300 a month.',
  'Sou a Ana, moradora do Jardim Ângela, faço bolo por encomenda, 60 reais o quilo.',
  'Mudamos para Santarém e fazemos frete, 150 reais.',
])('no house in "%s"', (prompt) => expect(nameIn(prompt) ?? '').not.toMatch(/Diploma|Google|Jardim|Santarém/));

test.each([
  [
    "Hello, I'd like a simple site for our community choir, Skylark Voices. We rehearse on Mondays at 7.30pm in Kilkenny.",
    'Skylark Voices',
  ],
  ['En Pichilemu, la Gaviota Salada enseña surf desde los seis años. Clase grupal a $18.000.', 'Gaviota Salada'],
  ['Tenemos un laboratorio dental en Zaragoza. Hacemos coronas. Hueso y Luna, calle Heroísmo 31, teléfono 976 555 014.', 'Hueso y Luna'],
  [
    'Sou síndica do Condomínio Edifício Jacarandá Real, em Ponta Grossa, com 64 apartamentos. Portaria: (42) 3220-7751.',
    'Condomínio Edifício Jacarandá Real',
  ],
  [
    'Bom dia. Somos o 3º Tabelionato de Notas de Lajeado e fazemos escrituras e procurações. Telefone (51) 3714-2206.',
    '3º Tabelionato de Notas de Lajeado',
  ],
  ['Em 2016 abrimos um museu em Cruzeiro, o Museu da Válvula Quente. Entrada 12 reais.', 'Museu da Válvula Quente'],
])('%s', (prompt, name) => expect(nameIn(prompt)).toBe(name));
