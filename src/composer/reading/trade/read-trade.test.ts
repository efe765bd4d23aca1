import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const businessOf = (message: string): [string | undefined, string | undefined] => {
  const brief = read(message);
  return 'outcome' in brief ? [undefined, undefined] : [brief.business.trade?.value, brief.business.name?.value];
};

test.each([
  ['loja virtual de sabonetes artesanais chamada Espuma Mansa', 'loja virtual de sabonetes artesanais', 'Espuma Mansa'],
  ['tienda virtual de macetas pintadas llamada Barro Lento', 'tienda virtual de macetas pintadas', 'Barro Lento'],
])('what is called so is the trade: %s', (message, trade, name) => expect(businessOf(message)).toEqual([trade, name]));

test.each(['um negócio chamado Trem Novo', 'una marca llamada Casa Lenta', 'a thing called Slow Lane'])(
  'a word for anything is none: %s',
  (message) => expect(businessOf(message)[0]).toBeUndefined(),
);

test.each([
  ['Contabilidade Duarte & Filho, Passo Fundo. Mensalidade MEI 80, Simples a partir de 300. Cooperativa sob consulta.', 'Contabilidade'],
  ['Escritório de contabilidade para transportadoras, Fisco Leve, em Itajaí', 'Escritório de contabilidade para transportadoras'],
  ['Encontro de Fuscas de Lavras, dia 14/06. Feira de peças: box R$ 120. Expositor R$ 30.', 'Encontro de Fuscas'],
  ['Topografia Meridiano, Ijuí. eng. Ana Prass CREA-RS 90.114. Divisas, usucapião.', 'Topografia'],
])('whom it serves and what is on its list is not what it is: %s', (message, trade) => expect(businessOf(message)[0]).toBe(trade));

test.each([
  ['Aula em Dia é um app (SaaS) pra escola de música: chamada no celular, boleto. Plano Solo 49/mês.', 'app (SaaS) pra escola de música'],
  ['Gannaveld Guest Farm near Calvinia. Cottage R900 per night. Sleeps 4.', 'Guest Farm'],
])('a program is what it is, and a kind of two words is whole: %s', (message, trade) => expect(businessOf(message)[0]).toBe(trade));

test.each([
  ['oi preciso de um site pro meu guincho é guincho do Nilton aqui em Betim', 'guincho'],
  ['AudioMais em Bauru\n- audiometria, moldes\n- letra GRANDE no site, nosso público é idoso', undefined],
])('a trade has no verb: %s', (message, trade) => expect(businessOf(message)[0]).toBe(trade));

test.each([
  ["We're called Slow Lane. It's in Hull, a sauna on a trailer. £12 a head.", "We're"],
  ['Our company is in Hull. We restore rocking horses.', 'company is'],
  ['I do odd stuff in Leeds, engines and pumps.', 'odd stuff'],
  ['Sou a Teca, tesoureira da Associação Amigos do Ribeirão, em Ibitinga.', 'tesoureira'],
  ['Soy Lalo, presidente del Club Los Pinos, en Salta. Cancha 9.000.', 'presidente'],
  ['Conserto boneca em Belém. Fui numa loja de fogos comprar elástico.', 'loja de fogos'],
  ['Construo violas em Bocaiuva. Mudei porque tinha uma loja de som automotivo do lado.', 'loja de som automotivo'],
])('a part of a sentence, a role and the shop of another are no trade: %s', (message, part) =>
  expect(businessOf(message)[0] ?? '').not.toContain(part),
);

test.each([
  ['Já saiu "auto escola" quatro vezes. NÃO É AUTO ESCOLA!!! É escola NÁUTICA. Escola Náutica Bombordo, Angra dos Reis.', /auto/i],
  ['Calm Table, mediators in Leeds. We are not a law firm. People call us a law firm in Leeds.', /law/],
  ['No somos una ferretería, somos un taller de cuchillos en Albacete llamado El Filo. Ferretería no!', /ferreter/i],
])('what the owner says it is not is no trade: %s', (message, denied) => expect(businessOf(message)[0] ?? '').not.toMatch(denied));

test.each([
  ['Hola, soy Maite y encuaderno libros a mano en Salamanca. El taller se llama La Plegadera.', 'encuaderno libros a mano'],
  ['My employees are four collies. We chase geese. Company is Honk If You Must LLC.', 'chase geese'],
  ['Retiro enjambres de abejas sin matarlas, Canelones y Montevideo. La empresa: Colmena Mudanzas.', 'Retiro enjambres de abejas'],
])('where no trade has a name, the work has: %s', (message, trade) => expect(businessOf(message)[0]).toBe(trade));

test.each(['Loja em Lins. Dou desconto à vista. Doy las gracias.', 'Shop in Hull. If it breaks we fix it. We build that.'])(
  'a favour is no work: %s',
  (message) => expect(businessOf(message)[0] ?? '').not.toMatch(/dou|doy|fix|build/i),
);
