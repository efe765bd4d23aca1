import { expect, test } from 'vitest';
import { withoutCorrections } from './without-corrections.ts';

test.each([
  ['Atendo nos bairros: Moinho não, a ponte caiu, só Lapa, Centro e Vila Nova.', 'Atendo nos bairros: Lapa, Centro e Vila Nova.'],
  ['Zonas: Almagro no, Boedo y Flores.', 'Zonas: Boedo y Flores.'],
  ['Somos 9 cantoras, bueno éramos 11 pero dos se casaron, pon 9. Ensayo martes', 'Somos 9 cantoras. Ensayo martes'],
  ['We have 14 boats, well there were 16 but two sank. Hire £9', 'We have 14 boats. Hire £9'],
  ['cesta de pão 30 (era 26 e subiu), bolo 12', 'cesta de pão 30, bolo 12'],
  [
    'La feria no abre los jueves por la tarde, perdón, los sábados, y el resto sí.',
    'La feria no abre los sábados por la tarde, y el resto sí.',
  ],
])('what is no longer so goes with its reason: %s', (said, read) => expect(withoutCorrections(said).text).toBe(read));

test.each([
  'Bairros: Lapa, Centro e Vila Nova, domingo não.',
  'Somos 9 cantoras, e en 2010 eran 4 voces.',
  'Turma de 30 (era uma vez um grupo de teatro)',
])('the rest stays: %s', (said) => expect(withoutCorrections(said).text).toBe(said));
