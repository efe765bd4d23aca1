import { expect, test } from 'vitest';
import { ownWords } from './own-words.ts';

test.each([
  ['Bem-vindo ao nosso site! Aqui você encontra tudo sobre a Padaria Aurora. Pão quente às seis.', 'Pão quente às seis.'],
  ['Olá, seja bem-vindo!', ''],
  ['¡BIENVENIDOS A NUESTRA PÁGINA WEB!', ''],
  ['Welcome to our website. We hope you enjoy your visit and find what you are looking for.', ''],
  ['Welcome to Kiln & Clay! Two wheels in a shed since 2009.', 'Two wheels in a shed since 2009.'],
  ['BEM VINDO AO SITE DA PNEUS AURORA!!!', ''],
  ['Montagem grátis na compra de dois pneus. Imagens meramente ilustrativas.', 'Montagem grátis na compra de dois pneus.'],
  ['O Jonas explica. Continue lendo →', 'O Jonas explica.'],
  ['18 de fevereiro de 2021 Nenhum comentário', '18 de fevereiro de 2021'],
  ['0 Likes Share', ''],
  ['Visto: 412', ''],
  ['Detalles: Escrito por Super User', ''],
  ['Em breve novidades! Aguarde.', ''],
  ['*** FRETE GRÁTIS *** 10X NO CARTÃO ***', 'FRETE GRÁTIS. 10X NO CARTÃO.'],
  ['Diga se tem alergia ao encomendar!! Sério??', 'Diga se tem alergia ao encomendar! Sério?'],
  ['Your message has been sent. Thank you!', ''],
  ['Your Slide Heading', ''],
  ['Sou um parágrafo. Clique aqui para adicionar o seu próprio texto.', ''],
  ['Afinação à mão. Clique aqui e veja nossos preços.', 'Afinação à mão.'],
  ['Warning: mysql_connect(): Access denied for user root', ''],
  ['Carrinho (0)', ''],
  ['Cerrar [X]', ''],
])('%s: what every site says goes', (line, left) => {
  expect(ownWords(line)).toBe(left);
});

test.each([
  'Bem-vindo à Padaria Aurora, a broa mais antiga de Minas.',
  'Welcome drinks at seven. 24 rooms, all with a sea view.',
  'Aqui você encontra broa de fubá e café coado.',
  'Bienvenidos son también los perros, siempre con correa.',
  'Os preços sujeitos a negociação são os de atacado.',
  'Seu título de eleitor não é preciso para a matrícula.',
  'Click track and tempo lessons on Fridays.',
  'Saiba mais sobre a poda de inverno com a Lourdes.',
  'Em breve abrimos aos domingos.',
  'Two comments from our bakers: knead less, wait more.',
  '412 visitas guiadas por ano.',
])('%s: what the owner says stays', (line) => {
  expect(ownWords(line)).toBe(line);
});
