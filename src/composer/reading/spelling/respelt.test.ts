import { expect, test } from 'vitest';
import { respelt } from './respelt.ts';

test.each([
  ['pt', 'faso limpeza de poso e troco bomba', 'faço limpeza de poço e troco bomba'],
  ['pt', 'lavo ropa e faço instalasões e pinturas', 'lavo roupa e faço instalações e pinturas'],
  ['pt', 'fasso na hora a borraxa', 'faço na hora a borracha'],
  ['pt', 'abrimo de segunda a sabdo, domigo nao', 'abrimo de segunda a sábado, domingo nao'],
  ['pt', 'conserto de ventiladro e valvla', 'conserto de ventilador e válvula'],
  ['pt', 'CHAPA QUENTE, LIMPESA DE COIFA', 'CHAPA QUENTE, LIMPEZA DE COIFA'],
  ['pt', 'Serveja gelada na sesta-feira', 'Cerveja gelada na sexta-feira'],
  ['es', 'yantera movil las 24 oras, canbio de yanta', 'llantera movil las 24 horas, cambio de llanta'],
  ['es', 'aseptamos trasferensia', 'aceptamos transferencia'],
  ['en', 'septik bisness, 1000 galon tank 325 dolars', 'septic business, 1000 gallon tank 325 dollars'],
  ['en', 'been at it sinse 86, closed tusday', 'been at it since 86, closed Tuesday'],
])('%s: %s', (language, said, right) => expect(respelt(said, language).text).toBe(right));

test.each([
  ['names of houses', 'pt', 'o nome é Borraxaria do Zeka'],
  ['names in small letters', 'pt', 'me chamo jenifer e a loja se chama borraxa feliz'],
  ['names inside a sentence', 'en', 'we are Kwik Fitt of Bolton'],
  ['streets', 'pt', 'fica na rua das asucenas'],
  ['quotations', 'pt', 'a cliente disse "fasso questão de voltar"'],
  ['addresses and handles', 'pt', 'me acha no @borraxa_boa ou em borraxa.com.br, borraxa@gmail.com'],
  ['dishes', 'pt', 'esfirra, kibe, coxinha, açaí, yakisoba, shih tzu'],
  ['trades', 'es', 'cosemos vestidos, miel de azahar, menaje de casa'],
  ['words of trades', 'en', 'soffits and fascias, screeding, rotten cills, an auger'],
  ['dialect', 'pt', 'as muié do homi'],
  ['other forms of a word', 'pt', 'desentupimos, consertávamos, marmitinhas, costurando'],
  ['laughter', 'pt', 'hehehe kkkk ahhhh'],
  ['acronyms', 'en', 'QBCC licence, NDIS provider'],
  ['Arabic', 'ar', 'مطعم شعبي'],
])('%s stay', (_, language, said) => expect(respelt(said, language).text).toBe(said));

test('what is quoted from the message is found in its new spelling', () => {
  const { text, quoted } = respelt('fasso bolo, as 24 oras', 'pt');
  expect(text).toContain(quoted('fasso bolo'));
  expect(text).toContain(quoted('24 oras'));
});
