import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

function nameOf(message: string): string | undefined {
  const brief = read(message);
  return 'outcome' in brief ? undefined : brief.business.name?.value;
}

test.each([
  // After their trade.
  ['Clínica veterinária Bicho Sereno, Dr. Caio Prates CRMV-PR 10222, Londrina, zona sul. Vacinas, cirurgia e banho.', 'Bicho Sereno'],
  ['I have a small bakery in Leeds, Butter & Salt, on Otley Road. Bread and cakes.', 'Butter & Salt'],
  ['Tengo una librería de viejo en Montevideo, Papel Mojado, en la calle Soriano. Compro y vendo.', 'Papel Mojado'],
  ['olha só o negócio é esse eu tenho um bar não, um boteco em Itajubá, Cantinho da Serra, e quero um site', 'Cantinho da Serra'],
  ['My dog Biscuit runs the shop. We sell secondhand books in Hebden Bridge, Second Chapter. 01422 555 010', 'Second Chapter'],
  ['portfólio de ilustradora botânica, Marina Teles, Curitiba', 'Marina Teles'],
  ['advogada trabalhista em Londrina, Helena Prado OAB/PR 55.432. atendo empregados demitidos.', 'Helena Prado'],
  ['marmita congelada LEVE E PRONTO em São José dos Campos. kit 7 marmitas 133.', 'LEVE E PRONTO'],
  ['Sou o tio Beto faço transporte escolar em Contagem, van com cinto.', 'Tio Beto'],
  [
    'Clínica veterinária Gato Manso em Cascavel-PR. vacinas. Dra Ana Reis CRMV-PR 10222, Dr. Caio Prates CRMV-PR 10333',
    'Clínica veterinária Gato Manso',
  ],
  ['tenho um food truck de pastel, o Vento Quente, fico na praça em Salto. pastel 12', 'Vento Quente'],
  ['eletricista Faísca Azul conserta chuveiro e disjuntor em Caxias do Sul', 'Faísca Azul'],
  ['SOS Chuveiro assistência técnica, troca de resistência 60, Canoas', 'SOS Chuveiro'],
  ['Sou a Dalva, costureira, faço barra por 25 em Osasco', 'Dalva'],
  // Of a trade with animals.
  ['We run a cat boarding house called Whisker Lodge in Bath, 12 Hill Road. £18 a night.', 'Whisker Lodge'],
  ['creche e hotel para cachorro em Jundiaí chamado Rabo Contente, diária 70', 'Rabo Contente'],
  // Without capitals.
  ['pizzaria nona tereza em cuiaba. grande 55 media 45. das 18h a meia noite', 'Nona Tereza'],
  // A set phrase is no place.
  ['Academia Fôlego em Foco, musculação em Betim, mensal 89', 'Academia Fôlego em Foco'],
  // Things they run or made.
  ['I build Nightjar, a small desktop app that records field notes. Need a landing page: features, pricing, docs link.', 'Nightjar'],
  ['Hello, I run Pinecrest Animal Hospital in Boise, ID. Three vets. Call 208-555-0123.', 'Pinecrest Animal Hospital'],
  // A sentence of its own before the number, and a signature.
  ["SICK OF AGENCIES. i fix boats. engines, hulls. Carteret county. Dave's Marine 252-555-0133. thats all", "Dave's Marine"],
  ['amolo faca tesoura e alicate vou no salao campina grande faca 8 reais Severino 83 98555 0101', 'Severino'],
  ['NINGUEM RESPONDE MENSAGEM. DESTRAVADORA VELOX, GUARULHOS, 11 3555-0100. COFRE, CARRO, PORTA. SO ISSO.', 'Destravadora Velox'],
  // By their mail.
  ['Private chef in Porto. Dinner for two from €150. Rosa Valente. rosa@valentecooks.example', 'Rosa Valente'],
  // Over the door.
  ['marcenaria do seu Osvaldo PR-445 km 12 Cambé', 'Marcenaria do seu Osvaldo'],
  ['oficina de moto do Tião em Garça, 14 99555-0133, troca de óleo e freio', 'Oficina de moto do Tião'],
  // A numbered event.
  ['Necesito la web de las VII Jornadas de Astronomía de Cuenca. Del 3 al 5 de mayo.', 'VII Jornadas de Astronomía de Cuenca'],
  ['Precisamos da página do XII Congresso Mineiro de Apicultura, em Viçosa, de 3 a 5 de maio.', 'XII Congresso Mineiro de Apicultura'],
  ['Quero divulgar o 5º Encontro de Violeiros de Tatuí, 10 de agosto', '5º Encontro de Violeiros de Tatuí'],
  // A couple.
  ['save the date casamento Júlia e Renato 12 de abril Paraty', 'Júlia e Renato'],
  ['web de boda Carmen y Álvaro 3 de mayo Ronda', 'Carmen y Álvaro'],
  // Whole.
  ["We're the Mill Pond Community Garden in Ithaca. 60 beds, open days each Sunday.", 'Mill Pond Community Garden'],
  [
    'Los vecinos mayores también pueden venir. Necesito la web de la Feria de la Castaña de Villablino.',
    'Feria de la Castaña de Villablino',
  ],
])('%s', (message, name) => expect(nameOf(message)).toBe(name));

test.each([
  // A quarter of the town.
  ['Tengo una panadería en Montevideo, Pocitos, en la calle Ellauri. Pan y facturas.'],
  ['Tenho uma papelaria em Niterói, Icaraí, perto da praia.'],
  ['Vendo bolos em Bauru, Jardim Europa, encomendas pelo zap 14 99555-0100'],
  // Somebody else's.
  ['Soy mago. Mi conejo se llama Rodolfo y es el que manda. Bodas y cumpleaños desde 300 €. Sevilla. 655 550 130'],
  ['Soy ventrílocua, con muñeco. Se llama Don Eusebio. Bodas y teatros. Sevilla. 655 550 130'],
  ['sou encanador. meu cachorro se chama Thor e vai comigo. atendo Osasco 11 99555-0100'],
  // A brand, a contact person, a team, a product.
  ['arrumo geladeira e freezer Brastemp 31 99555-0100 atendo betim'],
  ['academia de musculação em Patos, mensalidade 80, falar com Beto 83 99555-0100'],
  ['wedding photographer in Bath, Lucy and team. Packages from £900'],
  ['older folks also come along for the walk. Call Rose 503-555-0133.'],
  ['Call Rose 503-555-0133.'],
  ['I make Windsor chairs in Asheville. 828-555-0100'],
])('no name: %s', (message) => expect(nameOf(message)).toBeUndefined());

test('a player of the band is not the band', () =>
  expect(nameOf('banda de forró Xote das Três, de Caruaru. O sanfoneiro se chama Zeca.')).toBe('Xote das Três'));

test.each([
  'quesería lenta',
  'loja de roupa feminina em caruaru, vestido 80',
  'dentista infantil em recife, limpeza 120',
  'padaria serena',
  'bakery slow',
])('of a trade and one word nobody knows the name: %s', (message) => expect(nameOf(message)).toBeUndefined());

test.each(['encanadora zona leste, caça-vazamento e torneiras', 'plomero zona sur, destapaciones y caños'])(
  'a side of a town is no name: %s',
  (message) => expect(nameOf(message)).toBeUndefined(),
);

test('a word that is spelled out letter by letter is the name', () => {
  const brief = read('Lavanderia e passadoria Lindoleta, Bagé. lençol 12, edredom 35. todo mundo escreve errado: L-I-N-D-O-L-E-T-A');
  expect('outcome' in brief ? null : brief.business.name?.value).toBe('Lindoleta');
});

test('a name holds no bracket without its end', () => {
  expect(nameOf('Name: (sábados) ')).toBe('Sábados');
});
