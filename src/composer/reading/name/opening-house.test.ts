import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const nameOf = (message: string) => {
  const brief = read(message);
  return 'outcome' in brief ? undefined : brief.business.name?.value;
};

test.each([
  [
    'Three Chords Music School in Cork. Teachers: Dave “Stix” Malone, drums, and Ann Prior, piano. Half hour €22. 021 555 0199',
    'Three Chords Music School',
  ],
  ['Physio on Main, Cork. Hana Sato (CORU PT012345) does backs and necks. €65 a session, 45 minutes. 021 555 0111', 'Physio on Main'],
  ['Estudio Lobo, tatuajes en Gijón. Tatúan Vera Lobo y Ignacio "El Mudo" Sáez. Hora 70 €. 985 55 01 44', 'Estudio Lobo'],
  ['Academia Cume em Poços de Caldas. Mensal 120, trimestral 100 por mês.', 'Academia Cume'],
  ['Arte em Vidro em Joinville, box de banheiro, espelho sob medida, sacada. orçamento grátis 47 99620-0133', 'Arte em Vidro'],
])('a message that begins with a house gives the whole of its name: %s', (message, name) => expect(nameOf(message)).toBe(name));

test.each([
  'Padaria em Itu. Pão Francês, 20 reais o quilo. Rua Sete, 40',
  'Mobile Dog Grooming in Hull. £35 a dog. 01482 555 010',
  'Aulas de Violão em Bauru. 120 por mês. 14 99811-2233',
  'Hotel en San Pedro de Atacama. Habitación doble $80.000',
  'Clases de Piano en Rosario. $12.000 la hora. 341 555-0187',
])('a trade and its town are no name: %s', (message) => expect(nameOf(message)).toBeUndefined());

test.each([
  [
    "Hi it's Moana from Bright Sparks Electrical of Dunedin NZ. We do rewires and heat pumps. Callout $95. 03 555 0177",
    'Bright Sparks Electrical',
  ],
  ['olá sou a Lu da Festa Pronta de Uberaba MG, alugo mesa, cadeira e toalha. mesa com 4 cadeiras 15 reais. 34 99123-4410', 'Festa Pronta'],
  ['Hola, soy Nacho de Bici Loca de Rosario, Santa Fe. Arreglo bicicletas: parche $2.500. 341 555-0187', 'Bici Loca'],
  ['Hi, this is Ann with Red Kite Swim School in Hull. £9 a lesson. 01482 555 010', 'Red Kite Swim School'],
  ['Aqui é o Jorge do Clube de Xadrez de Uberaba MG, mensalidade 40. 34 99123-4410', 'Clube de Xadrez de Uberaba MG'],
])('somebody of a house names it, and not its town: %s', (message, name) => expect(nameOf(message)).toBe(name));

test.each(["I'm Tom from New York, piano tuner. $165. 212-555-0144", 'sou a Ana da Silva Souza, manicure em Bauru. 14 99811-2233'])(
  'a town and a family are no house: %s',
  (message) => expect(nameOf(message) ?? '').not.toMatch(/^(?:New|Silva)/),
);
