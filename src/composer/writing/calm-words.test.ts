import { expect, it } from 'vitest';
import { calmWords } from './calm-words.ts';
import { withoutTag } from './typed.ts';

it.each([
  ['pt', 'Conserto GELADEIRA e máquina de lavar', 'Conserto geladeira e máquina de lavar'],
  ['pt', 'Limpo FOSSA em Rondonópolis. NÃO aceito fiado', 'Limpo fossa em Rondonópolis. Não aceito fiado'],
  ['en', 'We do NOT cage dogs and fix BOILERS', 'We do not cage dogs and fix boilers'],
  ['es', 'Arreglo LAVADORAS en Sevilla', 'Arreglo lavadoras en Sevilla'],
  ['pt', 'Atendo SUS e UNIMED, curso no SENAI, CREFITO 8', 'Atendo SUS e UNIMED, curso no SENAI, CREFITO 8'],
  ['pt', 'Fica na FAZENDA SANTA RITA, com IATF DO CERRADO', 'Fica na FAZENDA SANTA RITA, com IATF DO CERRADO'],
  ['pt', 'Tiro enxame SEM MATAR NENHUMA, levo tudo', 'Tiro enxame sem matar nenhuma, levo tudo'],
  ['pt', 'Só câmara fria. AR CONDICIONADO NÃO FAÇO', 'Só câmara fria. Ar condicionado não faço'],
  ['en', 'We come to you. NO CALL OUT FEE ever', 'We come to you. No call out fee ever'],
  ['en', 'Member of RSPCA, we take VISA', 'Member of RSPCA, we take VISA'],
])('common words are no longer shouted, names keep their capitals (%s): %s', (language, said, calm) => {
  expect(calmWords(said, language)).toBe(calm);
});

it.each([
  ['pt', 'sem matar nenhuma tá, levo tudo', 'sem matar nenhuma, levo tudo'],
  ['pt', 'todo mundo já viu.', 'todo mundo já viu.'],
  ['pt', 'Quer dizer, segunda eu abro', 'segunda eu abro'],
  ['es', 'Queda divina eh, siempre', 'Queda divina, siempre'],
  ['en', 'I mean, we open Mondays', 'we open Mondays'],
])('tags to the reader of the message go (%s): %s', (language, said, shown) => expect(withoutTag(said, language)).toBe(shown));
