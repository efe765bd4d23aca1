import { expect, test } from 'vitest';
import { read } from '../../read.ts';

const nameOf = (prompt: string): string | null | undefined => {
  const brief = read(prompt);
  return 'outcome' in brief ? undefined : (brief.business.name?.value ?? null);
};

test.each([
  [
    'petshop focinho molhado fica em jundiaí no bairro vila arens rua frei caneca 120. banho 45 tosa 60. a bia e o wesley no banho e tosa e a doutora camila reis nas consultas de terça. zap 11 98888-1111',
    'Petshop Focinho Molhado',
  ],
  [
    'clinica veterinaria pata larga em olaria rio de janeiro. consulta 150 reais vacina 95. dra helena prado clinica geral e dr otavio lins cirurgia. 21 3888-1010',
    'Clinica Veterinaria Pata Larga',
  ],
  ['peluqueria la tijera loca en rosario, corte 8000. 341 555 0199', 'Peluqueria la Tijera Loca'],
])('a message in small letters that opens with the house: %s', (prompt, name) => expect(nameOf(prompt)).toBe(name));

test.each([
  'petshop completo e barato em jundiai, banho 45, zap 11 98888-1111',
  'petshop banho e tosa em jundiai, banho 45, zap 11 98888-1111',
  'oficina mecanica de moto em bauru, revisao 120. 14 3222-1010',
])('a kind of house and how it works is no name: %s', (prompt) => expect(nameOf(prompt)).toBeNull());
