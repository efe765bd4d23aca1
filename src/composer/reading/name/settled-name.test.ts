import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const nameIn = (prompt: string): string | undefined => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.business.name?.value;
};

test.each([
  ['Corto pedra em Ipê. A loja era FR Pedras, agora não. Foi daí que saiu o nome novo, Pedra Viva. Pia 400 reais.', 'Pedra Viva'],
  [
    'Fazemos queijo em Serro. Cogitamos Três Vacas, Leite Torto. O quinto lote ficou bom e o nome se resolveu sozinho: Lote 5. Peça 60 reais.',
    'Lote 5',
  ],
  ['Hacemos pulque. Mi abuela decía "ya cantó el gallo" y con eso nos quedamos: Ya Cantó el Gallo. Litro 60 pesos.', 'Ya Cantó el Gallo'],
  [
    'I dye yarn in Kendal. After that I was The Wool Room for a week. I have been Muddy Boots ever since. Goat called Nigel is on the label.',
    'Muddy Boots',
  ],
  [
    "B&B near Dingle. It was called Foley's then. My son wanted Atlantic Something. So it's Gort na Carraige. Double €120.",
    'Gort na Carraige',
  ],
  [
    'Minha oficina já foi conhecida como Casa do Som, parei de usar. Assino como Bené Prata, então o site é Bené Prata Luthier. Viola 3.000.',
    'Bené Prata Luthier',
  ],
  [
    'Oi, é reforço escolar em Olinda. Alguém falou "conta comigo" e pronto. É Conta Comigo o nome, porque é conta. Aula 40 reais.',
    'Conta Comigo',
  ],
  ['need a site for my skip hire in ballarat, bin it and go is the name, call 03 5550 0144', 'Bin It and Go'],
  [
    'this is for my catering in enugu the name of the business is mama uju and sons catering we have done many weddings',
    'Mama Uju and Sons Catering',
  ],
  ['faço bolo no pote o nome eh quero mais doce, entrego em contagem, pote 12 reais', 'Quero Mais Doce'],
  ['Alugo caiaque em Paraty. Chama Rema Que Te Quero Rema. 1 hora R$ 50.', 'Rema Que Te Quero Rema'],
])('%s', (prompt, name) => expect(nameIn(prompt)).toBe(name));

test.each([
  ['Pinto parede em Itabuna. Já pintei a loja da Dona Carminha. Ainda não pensei em nome. Metro 18 reais.', /Carminha/],
  ['Flaco, estoy RE CALIENTE. Soy plomero en Rosario. Destapaciones 5000 pesos.', /CALIENTE/i],
  ['divulga minha entrega de moto em patos, corrida 9 reais, 83 98850-7712 chama la', /^la$/i],
])('no name of another in "%s"', (prompt, other) => expect(nameIn(prompt) ?? '').not.toMatch(other));
