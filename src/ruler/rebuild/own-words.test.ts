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
  ['Slide Title Here', ''],
  ['Título da notícia teste', ''],
  ['Fotos da oficina: em construção!', ''],
  ['[slideshow id=3]', ''],
  ['Fale na secretaria. [contact-form-7 id="12" title="Contato"]', 'Fale na secretaria.'],
  ['E-mail: Este endereço de e-mail está sendo protegido de spambots. Você precisa habilitar o JavaScript para visualizá-lo.', ''],
  ['This email address is being protected from spambots. You need JavaScript enabled to view it.', ''],
  ['Begoña R. (propietario verificado) – 3 octubre, 2018', 'Begoña R.'],
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

test.each([
  'Promoção de inverno: revisão por apenas R$ 45,00 até 31/08/2003',
  'ATENÇÃO: de 3 a 28 de maio de 2017 estaremos fechados para manutenção.',
  'O escritório estará fechado de 20/12/2009 a 06/01/2010.',
  'Fall 2019 mini sessions are SOLD OUT.',
  'Cerramos por vacaciones del 1 al 15 de agosto de 2018.',
  'We will be closed from July 3, 2016.',
  'Tarifa balcão 2014: R$ 280',
  'Matrículas 2012 abertas',
])('%s: a notice of a day that is over is left out', (notice) => {
  expect(ownWords(notice, 2026)).toBe('');
  expect(ownWords(notice, 2002)).not.toBe('');
});

test.each([
  'A casa foi fechada em 1931 e reabriu em 1974.',
  'Desde 1º de janeiro de 2010 o piso nacional passa a R$ 510,00.',
  'Aberta em maio de 2009, numa roda atrás do mercado.',
  'Inscrições até 30 de abril de 2027.',
  'Menção honrosa na Feira de março de 2015.',
  'Bloco de notas [feito à mão] com capa dura.',
])('%s: history and what is still to come stay', (text) => {
  expect(ownWords(text, 2026)).toBe(text);
});
