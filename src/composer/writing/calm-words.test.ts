import { expect, it } from 'vitest';
import { calmWords } from './calm-words.ts';

it.each([
  ['pt', 'Conserto GELADEIRA e máquina de lavar', 'Conserto geladeira e máquina de lavar'],
  ['pt', 'Limpo FOSSA em Rondonópolis. NÃO aceito fiado', 'Limpo fossa em Rondonópolis. Não aceito fiado'],
  ['en', 'We do NOT cage dogs and fix BOILERS', 'We do not cage dogs and fix boilers'],
  ['es', 'Arreglo LAVADORAS en Sevilla', 'Arreglo lavadoras en Sevilla'],
  ['pt', 'Atendo SUS e UNIMED, curso no SENAI, CREFITO 8', 'Atendo SUS e UNIMED, curso no SENAI, CREFITO 8'],
  ['pt', 'Fica na FAZENDA SANTA RITA, com IATF DO CERRADO', 'Fica na FAZENDA SANTA RITA, com IATF DO CERRADO'],
  ['en', 'Member of RSPCA, we take VISA', 'Member of RSPCA, we take VISA'],
])('common words are no longer shouted, names keep their capitals (%s): %s', (language, said, calm) => {
  expect(calmWords(said, language)).toBe(calm);
});
