import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const nameIn = (prompt: string): string | undefined => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.business.name?.value;
};

test.each([
  // The business and its owner.
  ['Hello. Clean Sweep Kate is my window cleaning business in Leeds. My name is Kate Arden.', 'Clean Sweep Kate'],
  ['Boa tarde. Barro Vivo é o meu ateliê de cerâmica em Cunha. Meu nome é Laura Prado.', 'Barro Vivo'],
  ['Hola. Telas de Abril es mi taller de costura en Salta. Me llamo Julia Soria.', 'Telas de Abril'],
  // An office of the writer in the house, for the house.
  [
    'Na qualidade de 1ª secretária do Grêmio Recreativo Flor da Serra, em Lavras, solicito um site. Bailes aos domingos.',
    'Grêmio Recreativo Flor da Serra',
  ],
  ['Na condição de síndico do Edifício Solar, peço um site para o condomínio em Natal.', 'Edifício Solar'],
  ['In my capacity as secretary to Ilkley Bowls Club I need a website. Open April to September.', 'Ilkley Bowls Club'],
  ['En mi carácter de presidenta del Club Social Las Lilas, Córdoba, pido un sitio.', 'Club Social Las Lilas'],
  // A person, then the house.
  ['Hi there. Dale Prewitt here, Hill Country Hum, Dripping Springs, Texas. We do live bee removal.', 'Hill Country Hum'],
  ['Oi, aqui é a Márcia Reis, Doces da Vila, Olinda. Bolo de rolo 35 reais.', 'Doces da Vila'],
  // The house called by its name.
  ['Sou dentista em Ijuí. A clínica chama Sorriso Largo, abrimos em 2012. Limpeza R$ 120', 'Sorriso Largo'],
  ['Hago pan en Lota. La panadería se llama Trigo y Sal. Hogaza $2.500', 'Trigo y Sal'],
  ['I mend chairs in Frome. The workshop is called Old Rush Seat. Caning £60', 'Old Rush Seat'],
  ['Hola, panadería La Marraqueta en Lebu, calle Prat 12. Hallulla $300', 'La Marraqueta'],
  // The house and its master.
  ['Oi! Eu afino piano. Casa do Martelo – Mestre Lalo, em Goiana, Pernambuco, desde 1988. Afinação R$ 300', 'Casa do Martelo'],
  // A firm by its legal form.
  ['Fazemos cerca elétrica no sul do Pará, base em Redenção, TrancaForte Segurança Ltda, metro a R$ 40.', 'TrancaForte Segurança'],
  // The owner's own name by wish.
  ['meu nome é Neusa Lopes da Cruz eu costuro em Patos barra 20 reais ainda não tem nome então põe meu nome mesmo', 'Neusa Lopes da Cruz'],
  ['My name is Carol Tidy, I walk dogs in Hove, £12. No name yet, just use my own name.', 'Carol Tidy'],
  // A label, whoever the sentence before speaks of.
  ['Conserto rede de pesca em Bragança. Quem digita é meu filho. Nome: Redes do Tonico', 'Redes do Tonico'],
  ['Reparo botes en Valdivia, aprendí con mi abuelo. Nombre: Astillero Tres Olas', 'Astillero Tres Olas'],
  ['I fix wooden boats in Falmouth, my son types this. Name: Tidewater Joinery', 'Tidewater Joinery'],
  // A name for now.
  ['confeitaria em Lages\nainda não decidi, coloquei Forno da Serra por enquanto\nbolo 40 reais', 'Forno da Serra'],
  ['panadería en Mendoza, le puse Masa Lenta por ahora, pan 900 pesos', 'Masa Lenta'],
  ['bakery in Hull, calling it Slow Rise for now, loaf £4', 'Slow Rise'],
  // The head of a letter.
  [
    'Olaria de Telhas Barro Alto — Família Menegatti\n\nFazemos telhas à mão em Nova Prata/RS. Fone (54) 3273-0418',
    'Olaria de Telhas Barro Alto — Família Menegatti',
  ],
  ['SomClaro Aparelhos de Audição - Marília e Bauru\n\nRua Nove de Julho 22. Fone 14 3234-5180', 'SomClaro Aparelhos de Audição'],
  // A numbered office.
  ['site p/ cartório. 3º Ofício de Notas de Pedra Clara - SP. Praça Dom Luís, 40.', '3º Ofício de Notas de Pedra Clara'],
  // A degree.
  ['BOOKKEEPING FOR FARMERS — Marcia Oyelaran, CPA, Salem OR. Monthly books from $240.', 'Marcia Oyelaran, CPA'],
  // Initials, and what they stand for.
  ['SINTRAPAN, Sindicato dos Padeiros de Ribeirão Preto. Homologação às terças 8h às 12h. 16 3610-2277', 'SINTRAPAN'],
  ['AMARCOOP - Cooperativa de Catadores de Olinda. Recolhemos papelão. (81) 3429-1010', 'AMARCOOP'],
  ['We are the WBKA, Association of beekeepers in Wicklow. Meetings on Tuesdays 8pm', 'WBKA'],
  ['Precisamos de um site para a APROVIDA, Associação de Produtores de Mel do Vale do Ivaí, com 48 famílias', 'APROVIDA'],
  ['GRASP, the Glenmore Residents Association for Safer Paths, meets first Tuesday at 7pm', 'GRASP'],
  // A name of today, and one of the past.
  ['Faço próteses para cães. O nome é Quatro Apoios (antiga PetPassos). Atendo em Curitiba.', 'Quatro Apoios'],
  ['Hotel Vista Serra, antigo Hotel Avenida, em Gramado, 22 quartos.', 'Hotel Vista Serra'],
  ['Rehearsal studios in Bristol, Pipe House (formerly The Mill Rooms), £12 an hour', 'Pipe House'],
  ['a loja se chamava Brechó da Lu mas agora é Segunda Pele, roupa usada em Recife', 'Segunda Pele'],
  ['mudamos o nome de Pizzaria Bella pra Forno de Barro, entregamos em Osasco', 'Forno de Barro'],
  // A group, and for whom somebody speaks.
  ['minha banda é a Dona Zefa e os Cabras, forró pé de serra, tocamos em casamento', 'Dona Zefa e os Cabras'],
  ['Boa tarde, falo em nome do Clube de Xadrez Torre Branca, de Pelotas. Treinos às terças.', 'Clube de Xadrez Torre Branca'],
  ['minha avó fazia renda, tenho 3 rendeiras comigo, a gente chama o grupo de Renda da Praia, somos de Raposa', 'Renda da Praia'],
  ['Faço salgado em Itaquera, o nome que eu uso é Delícias da Vera, cento de coxinha 70 reais', 'Delícias da Vera'],
  // A trade and its person.
  ['Aqui é o pedreiro Joaquim Lima, faço reforma em Sorocaba', 'Pedreiro Joaquim Lima'],
  // Outright, amid talk.
  [
    'Buenas, mi hija me ayuda. Tengo un taller en Tonalá, se llama Piñatas Doña Cuca y ya son 34 años. No salga mi nombre',
    'Piñatas Doña Cuca',
  ],
  ['tá gravando tá então vamos lá o nome é Açaí da Oscarina a gente bate açaí em Belém', 'Açaí da Oscarina'],
  ['égua o nome é Padaria do Chico a gente faz pão em Belém', 'Padaria do Chico'],
  // A house and its people.
  ['um site que funcione!! minha academia Corpo Livre em Natal perdeu 3 meses com agência. mensalidade 89,90', 'Corpo Livre'],
  ['cansei de agencia. Sou o Marcos da Hidro Marcos, encanador em Guarulhos, caça vazamento 180', 'Hidro Marcos'],
  // A person after the trade.
  ['Preciso de uma página pro meu trabalho: sou afinadora de sanfonas, Zulmira Pontes, Caruaru. Afinação 650', 'Zulmira Pontes'],
  // A nickname in quotes.
  ['sou guia de trilha em Lençóis. meu nome Osvaldo "Vadinho" Pereira. trilha 120 por pessoa', 'Osvaldo "Vadinho" Pereira'],
])('the name said in "%s"', (prompt, name) => {
  expect(nameIn(prompt)).toBe(name);
});

test.each([
  // The trade said twice, first in small letters and then in the name.
  ['oi, tenho uma loja de tecidos aqui em itu, Loja de Tecidos Fio Solto, entrego no centro', 'Loja de Tecidos Fio Solto'],
  ['Sou síndico profissional em Belém. Paulo Siqueira Síndico Profissional, CRA-PA 20.551.', 'Paulo Siqueira Síndico Profissional'],
  ['tenho um estúdio de PILATES em Jundiaí, Alma Nove Pilates. Aula 90 reais', 'Alma Nove Pilates'],
  ['queria as turmas do curso de costura. Escola Ponto Firme, Sorocaba-SP. (15) 3945-1122', 'Escola Ponto Firme'],
  // The trade and its owner.
  ['oi preciso de um site pra minha borracharia é borracharia do Nilton aqui em Betim atendo 24 horas', 'Borracharia do Nilton'],
  ['hola quiero una web para mi peluquería es la peluquería de Rosana acá en Tandil corte 9000', 'Peluquería de Rosana'],
  ['escola de samba acadêmicos do morro azul, santos. ensaio toda quinta 20h', 'Acadêmicos do Morro Azul'],
])('the name with its trade in "%s"', (prompt, name) => {
  expect(nameIn(prompt)).toBe(name);
});

test.each([
  'Oi, sou costureira, Vila Mariana, ajusto roupas a partir de 15',
  'Sou guincheiro em Betim. Betim é a minha cidade. Saída 150 reais',
  'Padaria em Itu. Pão Francês, 20 reais o quilo. Rua Sete, 40',
  'Advocacia em Teresina.\n\nAtuação: aposentadoria rural, BPC',
  'Vendo bolo de pote em Caruaru, Bolo de Milho, 12 reais',
  'Sou diarista em Betim, antes trabalhava na Casa Grande, limpo apartamento por 180',
  'Sou diarista em Olinda, minha casa Vila Nova foi alugada, faxina 150',
  'Sou costureira em Olinda. Meu time é o Náutico. Bainha 20 reais',
])('no name is made up from "%s"', (prompt) => {
  expect(nameIn(prompt)).toBeUndefined();
});

test.each([
  ['Hi, I run Bright Spark English, a small English course in Leeds. I’m Joanne Pickles, CELTA.', 'Bright Spark English'],
  ['Sou contadora, Rosângela Meireles Contabilidade, CRC-PE 018.442/O-3. Atendo MEI.', 'Rosângela Meireles Contabilidade'],
  ['Hola, tengo La Esquina Dulce, una pastelería en Rosario.', 'La Esquina Dulce'],
  ['tenho a Doce Refúgio, uma confeitaria em Santos', 'Doce Refúgio'],
])('a business is introduced by its name: %s', (prompt, name) => {
  const brief = read(prompt);
  expect('business' in brief && brief.business.name?.value).toBe(name);
});

test.each([
  'alquiler de disfraces en Arequipa. Aun sin nombre. Marinera, tuntuna, caporal, wititi. Niño S/ 25',
  'Doceria em Santos, ainda não tem nome. Brigadeiro, Beijinho, Cajuzinho 2 reais cada',
  'Bakery in Hull, no name yet. Bloomer, Cob, Tiger loaf from £2',
])('nothing is guessed where there is no name: %s', (prompt) => {
  const brief = read(prompt);
  expect('business' in brief && brief.business.name).toBe(null);
});

test.each([
  [
    "Mobile farrier covering Powys and north Herefordshire. Name's Gethin Prosser, DipWCF, I trade as Prosser Farriery. Trim £32, front set £70. 07700 900461.",
    'Prosser Farriery',
  ],
  [
    'Escrevo em nome da Associação Ponto a Ponto, de Juiz de Fora, que desde 1998 transcreve livros para o braille. Rua Halfeld, 1105. (32) 3215-6604.',
    'Associação Ponto a Ponto',
  ],
  ['Step by Step Dance School, Cork. Ballet Monday 5pm, €12 a class. 021 555 0134.', 'Step by Step Dance School'],
])('a name is as long as it is told: %s', (prompt, name) => expect(nameIn(prompt)).toBe(name));
