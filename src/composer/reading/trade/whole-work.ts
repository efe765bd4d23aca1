import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold, literal } from '../fold.ts';

/** "e geladeira", ", puntales y hormigoneras": what else is worked on, up to a place, a mark or the end. */
const AND_MORE =
  /^((?:, \p{L}{4,}(?: (?:d[eo] )?\p{L}{3,})?)* [ey] \p{L}{4,}(?: (?:d[eo] )?(?!(?:em|en|aqui|aca|desde|para|com|con|por|zap|tel|fone|que)(?!\p{L}))\p{L}{3,})?)(?=\s?(?:[,.;(\n]|$|em |no |na |en )|\s\p{L}+ \p{L}+ \(?\d)/u;
/** "para recuperação | em casa", "de comida | a domicilio": where it is done belongs to it. */
const AT_HOME = /^ (?:em casa|a domicilio|em domicilio|ao domicilio|at home|en casa)(?!\p{L})/u;
const WORKS =
  'conserto|concerto|reparos?|arreglos?|reforma|reparacion|reparacao|aluguel|alquiler|locacao|renta|manutencao|limpeza|limpieza|venta|venda';
const WORK_BEFORE = new RegExp(`(?<!\\p{L})(?:${WORKS})\\s(?:d[eao]s?\\s)?$`, 'u');
const IS_WORK = new RegExp(`^(?:${WORKS})(?!\\p{L})`, 'u');

/** "conserto de câmara fria, vitrine | refrigerada e freezer": a quality in the row of things worked on is no trade. */
const QUALITY = /^\p{L}+[ai]d[oa]s?(?!\p{L})/u;
const WORK_ROW = new RegExp(
  `(?<!\\p{L})(?<work>(?:${WORKS})\\sd[eao]s?\\s\\p{L}+(?: (?:d[eo] )?\\p{L}+){0,2}), (?:[^.;:\\n]{0,50}, )?(?!fa[cz]|vend|serv|t[ei]m|tambem|tambien|produz|e |y )\\p{L}{3,} $`,
  'u',
);

/** "conserto | maquina de costura | e overloque": the worked-on thing alone is not the trade, nor is the first of several. */
export function withWork({ folded }: Sheet, [start, to]: [number, number]): [number, number] {
  const from = Math.max(0, start - 110);
  const row = QUALITY.test(folded.slice(start, to)) ? WORK_ROW.exec(folded.slice(from, start)) : null;
  if (row?.groups?.work) return [from + row.index, from + row.index + row.groups.work.length];
  // "guarda-chuva" is one word.
  const end = to + (/^(?:-\p{L}+)+/u.exec(folded.slice(to))?.[0].length ?? 0);
  const before = WORK_BEFORE.exec(folded.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  const more = before > 0 || IS_WORK.test(folded.slice(start, end)) ? (AND_MORE.exec(folded.slice(end, end + 80))?.[1]?.length ?? 0) : 0;
  const home = AT_HOME.exec(folded.slice(end + more))?.[0].length ?? 0;
  return [start - before, end + more + home];
}

const CONFIDENCE = 0.6;
/** "alugo beca … Beca de formatura": things to rent are no shop that sells them. */
export function rentedOut({ text, folded }: Sheet, trade: string): Found | undefined {
  const [head = ''] = fold(trade).split(' ');
  const stem = head.replace(/s$/u, '');
  if (stem.length < 4) return undefined;
  const said = new RegExp(
    `(?<!\\p{L})(?:alug(?:o|amos)|alquil(?:o|amos)|rent(?:o|amos)|(?<=(?:i|we) )(?:rent out|hire out)) (?:(?:o|a|os|as|el|la|los|las|the) )?${literal(stem)}s?(?: d[eo] \\p{L}{3,}(?: \\p{L}{3,})?)?(?=\\s?[,.;:(\\n]|$)`,
    'u',
  ).exec(folded);
  if (!said) return undefined;
  const end = said.index + said[0].length;
  return { value: text.slice(said.index, end), span: [said.index, end], confidence: CONFIDENCE };
}
