import { CAPITALS } from '../../name/capitals.ts';
import { record, type Sheet, sentenceAt, TAKEN, trimmed } from '../sheet.ts';

const CUE =
  /(?<![\p{L}])(?:line-?up|cartel|atracoes(?: confirmadas)?|artistas(?: confirmados)?|artists|bandas|bands|performers|headliners|elenco|invitados|convidados|guests|ao vivo|live|en vivo|playing|performing|العروض|الفنانون|المشاركون)\s*:\s*/gu;
const TALK = new RegExp(
  `(?<![\\p{L}])((?:[Oo]pening |[Cc]losing )?(?:[Kk]eynote|[Tt]alk|[Ww]orkshop|[Pp]anel|[Pp]alestra|[Oo]ficina|[Cc]harla|[Tt]aller|[Pp]onencia|[Ss]how|[Cc]oncert|[Mm]asterclass|[Mm]inicurso))\\s(?:by|with|de|com|con|d[ao])\\s(${CAPITALS})(?:\\s(?:on|about|sobre)\\s([^,.;\\n\\ue000]{3,70}))?`,
  'gu',
);

/** People playing, speaking or showing at an event: "Line-up: The Hollow Pines, DJ Tamarack", "Keynote by Ada Okafor on type checking". */
export function readLineup(sheet: Sheet): void {
  for (const match of [...sheet.text.matchAll(TALK)]) {
    const [whole, what = '', name = '', about] = match;
    const start = match.index + whole.indexOf(name, what.length);
    if (sheet.open.slice(start, start + name.length).includes(TAKEN)) continue;
    const role = [what, about?.replace(/\s(?:and|e|y)\s+(?:a |an |uma? |una? )?(?:talk|workshop|palestra|charla).*$/u, '')]
      .filter(Boolean)
      .join(': ');
    record(sheet, start, start + name.length, { kind: 'person', role });
    const rest = match.index + whole.length;
    sheet.open = sheet.open.slice(0, match.index) + TAKEN.repeat(rest - match.index) + sheet.open.slice(rest);
  }
  for (const cue of [...sheet.open.matchAll(CUE)]) {
    const end = sentenceAt(sheet, cue.index).end;
    let from = cue.index + cue[0].length;
    const separator = /\s*[,;،]\s*(?:(?:e|y|and|و)\s+)?|\s+(?:e|y|and)\s+(?=\p{Lu}|DJ)|[.]?$/gu;
    const region = sheet.text.slice(0, end);
    separator.lastIndex = from;
    for (let match = separator.exec(region); match; match = separator.exec(region)) {
      if (match[0].length === 0 && match.index < end) {
        separator.lastIndex++;
        continue;
      }
      const act = trimmed(sheet.text, from, match.index);
      from = match.index + match[0].length;
      const words = sheet.text.slice(act.start, act.end).split(/\s+/);
      if (
        act.end - act.start >= 2 &&
        words.length <= 6 &&
        !sheet.open.slice(act.start, act.end).includes(TAKEN) &&
        /^[\p{Lu}\d"“\u0600-\u06ff]/u.test(sheet.text.slice(act.start))
      )
        record(sheet, act.start, act.end, { kind: 'person' });
      if (match.index >= end || from >= end) break;
    }
  }
}
