import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const nameOf = (message: string): string | undefined => {
  const brief = read(message);
  return 'outcome' in brief ? undefined : brief.business.name?.value;
};

test.each([
  ['cutelaria. faca de aço damasco. Tiradentes MG. encomenda 90 dias. Zé Lino 32 99811-5046', 'Zé Lino'],
  ['Tocados de novia en Sevilla, quiero verde agua y dorado, ambiente de patio fresco. Rocío', 'Rocío'],
  ["terracotta and off white, calm, birth doula in Tucson, I'm Marisol", 'Marisol'],
])('a few words and a signature are of the person: %s', (message, name) => expect(nameOf(message)).toBe(name));

test.each([
  'Doceria em Bauru. Bolo 60. Falar com Rocío',
  'Padaria em Lins, pão quente toda hora. Sevilla',
  'Taller en Lugo. Arreglo de motos. Pregunten por Manolo 982 555 019',
])('a contact and a town sign nothing: %s', (message) => expect(nameOf(message)).toBeUndefined());

test.each([
  [
    'for my clock repair practice, Fairbairn Horology, at 1186 Agricola Street, Halifax. I am Edith Fairbairn. An estimate costs $25.',
    'Fairbairn Horology',
  ],
  ['Site pra minha oficina de motos, Duas Rodas Bravas, em Lins. Sou o Carlos Prado.', 'Duas Rodas Bravas'],
  ['pumping tanks in Cullman county. Dewey & Sons Septic we are licensed. call 256 555 0174 ask for Dewey', 'Dewey & Sons Septic'],
  [
    "So listen. Hebblethwaite Sweeps. Leeds, Otley. I sweep chimneys. Open fire £65. My name's Carl and I've done this since 1998.",
    'Hebblethwaite Sweeps',
  ],
  [
    'clases de bandoneón en Rosario. Soy Rubén Ferrarotti. Ponele al sitio "Bandoneón en Pichincha" o no sé, sí, dejalo así.',
    'Bandoneón en Pichincha',
  ],
])('the house before the person: %s', (message, name) => expect(nameOf(message)).toBe(name));
