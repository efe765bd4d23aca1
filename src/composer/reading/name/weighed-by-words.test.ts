import { describe, expect, it } from 'vitest';
import { understand } from '#composer/compose.ts';

const nameOf = (prompt: string): string | undefined => {
  const brief = understand({ prompt });
  return 'outcome' in brief ? undefined : brief.business.name?.value;
};

describe('the words around a name', () => {
  it.each([
    // Settled, among names that were not taken.
    ['O nome? Minha irmã queria Flor de Lis. Ficou Bazar Estrela e não se discute. Vendemos armarinho em Itu.', 'Bazar Estrela'],
    // The sentence opens with what it is.
    ["É a Chácara Olho d'Água, aluguel pra festa e retiro de igreja. Fica em Ibiúna.", "Chácara Olho d'Água"],
    ['This is the Old Kiln Pottery, classes and studio hire in Hereford. Tues to Sat.', 'Old Kiln Pottery'],
    ['Es la Posada del Arriero, cabañas en Tandil. Reservas al 2494 55-0101', 'Posada del Arriero'],
    // A label, and another house that is to be left out.
    ['1) QUEM: Vet Campo, Dra. Lara Prates, CRMV-MG 12345\n2) ONDE: Uberaba\n3) NÃO COLOCAR: a Fazenda Boa Esperança', 'Vet Campo'],
    // Drawings around a line.
    ['✨ DOCES DA VÓ ZICA ✨\nbolo de pote 12 reais\nbrigadeiro cento 90', 'DOCES DA VÓ ZICA'],
    // The person to call is not the business.
    ['Pesca no Rio Negro! barco-hotel Curumim Valente sai de Barcelos AM. contato Raimundo Nonato (97) 98415-7720', 'Curumim Valente'],
    // Likely, and nothing else is.
    ['Buenas, necesito la página del camping La Tararira, en La Paloma, Rocha. Parcela para carpa $ 420 por noche.', 'La Tararira'],
    [
      'Faço sela e arreio de couro cru em Dom Pedrito desde 1987. Selaria Três Coxilhas. Cinto a partir de R$ 140.',
      'Selaria Três Coxilhas',
    ],
  ])('%s', (prompt, name) => expect(nameOf(prompt)).toBe(name));
});

describe('the house of whoever writes', () => {
  it.each([
    ['Aqui é o Juninho da Galpão 9 Crossfit e Luta, Sorocaba. Mensal 189', 'Galpão 9 Crossfit e Luta'],
    ['bom dia aqui é a Lindalva da Barca Estrela do Saco, nós faz passeio de barco em Paraty', 'Barca Estrela do Saco'],
    [
      'Sou a Kauane, trancista, do Studio Kauane Trança & Raiz em Salvador. Fiz curso com a Mestra Negra Jhô.',
      'Studio Kauane Trança & Raiz',
    ],
    [
      'Tengo una finca donde alquilamos caballos, se llama Cabalgatas La Mula Paciente. Vereda Palestina, finca El Ensueño.',
      'Cabalgatas La Mula Paciente',
    ],
    ['Minha clínica é a Patas em Passo – Fisioterapia Animal, em Curitiba. Me chamo Franciele Wosniak.', 'Patas em Passo'],
    ['Buenas, somos Tornería Mecánica Galván de Rafaela, Santa Fe. Rectificamos tapas.', 'Tornería Mecánica Galván'],
  ])('%s', (prompt, name) => expect(nameOf(prompt)).toBe(name));
});
