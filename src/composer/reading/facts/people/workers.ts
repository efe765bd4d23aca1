import { record, type Sheet, TAKEN } from '../sheet.ts';

const ONE = "(?:[oa] )?(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}) \\(([^()\\n\\d]{3,50})\\)";
/** "3 tatuadores: Nando (blackwork), Jé (fineline) e Tubarão (old school)": a count of people, then each with what they do. */
const WORKERS = new RegExp(
  `(?<!\\p{L})(?:\\d{1,2}|duas|dois|tr[eê]s|quatro|two|three|four|dos|tres|cuatro) \\p{Ll}+(?: \\p{Ll}+)?:\\s+(${ONE}(?:(?:, | e | y | and |, and )${ONE})+)`,
  'gu',
);

/** People of a counted list, before a nickname among them is taken for a town. */
export function readWorkers(sheet: Sheet): void {
  for (const { index, 0: said, 1: list = '' } of sheet.text.matchAll(WORKERS)) {
    const from = index + said.length - list.length;
    for (const one of list.matchAll(new RegExp(ONE, 'gu'))) {
      const start = from + one.index + one[0].indexOf(one[1] ?? '');
      const end = start + (one[1]?.length ?? 0);
      if (!sheet.open.slice(start, end).includes(TAKEN)) record(sheet, start, end, { kind: 'person', role: one[2] ?? '' });
    }
  }
}
