import { expect, test } from 'vitest';
import { read } from '../../read.ts';

const nameOf = (prompt: string): string | null | undefined => {
  const brief = read(prompt);
  return 'outcome' in brief ? undefined : (brief.business.name?.value ?? null);
};

test.each([
  [
    'oi, conserto ventilador e ferro de passar no jardim santa clara, em londrina. todo mundo me chama de seu nico. garantia de 90 dias. whatsapp 43 99888-1212',
    'Seu Nico',
  ],
  [
    'We sharpen chainsaws and mower blades just outside Toowoomba. Everyone calls me Macca. Knives $8, chainsaw chains $18. Call 0412 555 019.',
    'Macca',
  ],
  [
    'Arreglo máquinas de coser en el barrio de Boedo, Buenos Aires. Las chicas me dicen Don Cacho. Limpieza 18.000. WhatsApp 11 5555-0187.',
    'Don Cacho',
  ],
  ['i fix lawnmowers in dubbo, everyone calls me bluey. service 60 bucks. 0412 555 019', 'Bluey'],
  ['Reparo persianas en Quito, todos me dicen Pepe. Desde 15 dólares. 099 555 0123', 'Pepe'],
])('the name that people call the owner by: %s', (prompt, name) => expect(nameOf(prompt)).toBe(name));

test.each([
  ['Faço carreto em Mauá, me chama no zap 11 99111-2020. Carreto a partir de 80.', null],
  ['a galera me chama de madrugada pra abrir portão, sou serralheiro em Osasco, portão 900 reais o metro. 11 99111-2020', null],
  ['Fix lawnmowers in Dubbo. People call me at all hours. Service $60. 0412 555 019', null],
  ['Padaria Pão Quente, Natal, pão 1 real. O pessoal me chama de Seu Zé. 84 99111-2020', 'Padaria Pão Quente'],
])('calls, and the name of a house: %s', (prompt, name) => expect(nameOf(prompt)).toBe(name));
