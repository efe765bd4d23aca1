import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';
import { punctuated } from './punctuated.ts';

test.each([
  [
    'pt',
    'alface 4 a unidade tomate tá 12 o quilo ovo caipira 18 a dúzia e a cesta pequena com 7 itens sai por 55 a grande com 12 itens é 85 que é a que mais vende entrega no centro é 8',
    'alface 4 a unidade, tomate tá 12 o quilo, ovo caipira 18 a dúzia e a cesta pequena com 7 itens sai por 55, a grande com 12 itens é 85 que é a que mais vende, entrega no centro é 8',
  ],
  [
    'pt',
    '40 o corte 25 a barba e 60 os dois juntos 30 o corte de criança e 15 a sobrancelha fico no número 418 da rua do mercado',
    '40 o corte, 25 a barba e 60 os dois juntos, 30 o corte de criança e 15 a sobrancelha. fico no número 418 da rua do mercado',
  ],
  [
    'en',
    'yarn goes for 14 a skein and socks 22 the pair alpaca walk is 25 per person farm stay is from 110 a night the oldest alpaca is 19',
    'yarn goes for 14 a skein and socks 22 the pair, alpaca walk is 25 per person, farm stay is from 110 a night. the oldest alpaca is 19',
  ],
  [
    'es',
    'la docena de tamales te sale en 190 el atole chico 20 el atole grande 30 la guajolota está en 32 que es lo que más piden los de dulce a 16 cada uno',
    'la docena de tamales te sale en 190, el atole chico 20, el atole grande 30, la guajolota está en 32 que es lo que más piden, los de dulce a 16 cada uno',
  ],
])('a comma after each price of a list, with its unit and condition: %s %s', (language, said, written) => {
  expect(punctuated(said, language)).toBe(written);
});

test('a full stop before a new thought, and none between a thing and its charge', () => {
  const said =
    'bom dia eu tenho uma selaria aqui em Castro faz trinta anos a sela de passeio é 1900 pelo cinto de couro eu cobro 130 e a sela de lida sai por 1450 abro de segunda a sexta das 8 às 18 segunda de manhã eu não atendo meu zap é 42 99901 2233';
  const written = punctuated(said, 'pt');
  expect(written).toContain('pelo cinto de couro eu cobro 130');
  expect(written).toContain('. abro de segunda a sexta');
  expect(written).toContain('42 99901 2233');
});

test.each([
  [
    'pt',
    'a loja chama Casa do Ferro fica na rua das Palmeiras 74 no centro de Sorocaba abro 8h30 fecho 5h30 de segunda a sexta e sábado até meio dia trocar resistência de chuveiro é 35 reais e fica pronto na hora o resto eu olho primeiro',
    ['Casa do Ferro. fica na rua', 'até meio dia. trocar resistência', 'na hora, o resto eu olho'],
  ],
  [
    'es',
    'hola me llamo Rubén y tengo un taller de bicicletas en Rosario se llama La Cadena estamos en calle Mendoza 2145 abrimos de lunes a viernes y los sábados hasta la una no trabajamos con motos mi whatsapp es 341 555 7788',
    ['en Rosario. se llama La Cadena. estamos', '2145. abrimos de lunes', '. mi whatsapp es 341 555 7788'],
  ],
  [
    'en',
    "we're open Tuesday to Saturday 9 till 5 closed Sunday and Monday a full groom is from £35 for small dogs and 50 for big ones nail clipping is £8 we don't do cats sorry you have to book ahead by phone",
    ['and Monday. a full groom is from £35 for small dogs', 'nail clipping is £8. we don'],
  ],
])('thoughts are set apart where such words end with a mark in other messages: %s', (language, said, written) => {
  for (const part of written) expect(punctuated(said, language)).toContain(part);
});

test('what puts an amount right is not cut from it, nor a telephone apart', () => {
  const said =
    'o serviço de tirar enxame é 200 não peraí 250 que a gasolina subiu esse é o preço até 3 metros de altura o telefone é 11 98421 7709 pode ligar cedo que eu atendo todo dia';
  const written = punctuated(said, 'pt');
  expect(written).toContain('200 não peraí 250');
  expect(written).toContain('11 98421 7709');
});

test.each([
  'Saturday 14 March and Saturday 11 April at the club from ten until four with lunch for everybody who comes along on the day',
  'casa fundada em 1931 na rua 15 número 220 perto da linha 7 temos 40 vacas e 3 cachorros faz 22 anos que meu avô abriu aqui',
  'abre 5 da manhã fecha 8 da noite todo dia menos natal e ano novo a padaria mais antiga da rua toda gente conhece',
])('numbers of other things end nothing: %s', (said) => {
  expect(punctuated(said, said.startsWith('S') ? 'en' : 'pt')).not.toMatch(/\d,/);
});

test('a text with marks of its own is left as it is', () => {
  const said =
    'Ensaio gestante 450 com 15 fotos, foto extra 20 cada. Aniversário infantil de 3 horas é 700, hora extra 150. Álbum por 600.';
  expect(punctuated(said, 'pt')).toBe(said);
});

test('a least number stays with its things', () => {
  const brief = read(
    'faço iseminaçao de vaca a tempo fixo na regiao de uberaba campo florido e conquista IATF DO CERRADO e o nome diagnostico de gestaçao com ultrasom, venda de semen nelore gir e angus, curso p vaqueiro lote minimo 40 femea nao poe preço o protocolo sai 68 a cabeça com o semen do cliente eu tbm mexo com cavalo mas so de amigo sou zootecnista crmv-mg 1904/z bota o zap q eu respondo de noite pq de dia nao pega sinal 34991627745',
  );
  if ('outcome' in brief) throw new Error(brief.message);
  expect(brief.prompt).toContain('lote minimo 40 femea');
});

test('Arabic in Latin letters gets no marks by the words of another language', () => {
  const said =
    'salam 3aleko ya ged3an ana 7amada mesalek balla3at mn eskenderia we a7san wa7ed yedkhol fe ay moshkela 7arfeyan hahaha ay sa3a 7ata wesh el fagr 3ayez site ma yetla3sh fe re7a we zorar kebir AHMAR etesel 0122 640 1178 law 7ad sa2al meen ana ana malek el magary';
  const brief = read(said);
  if ('outcome' in brief) throw new Error(brief.message);
  expect(brief.prompt).toContain('zorar kebir AHMAR etesel');
});
