import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';

/** "Ep 1 ", "Episódio 12:", "Capítulo 3 –": the number of an episode, at the start of a part. */
const NUMBER =
  /(?<=^|[,;.:\n•(*–-]\s*|\s(?:e|y|and)\s)(?:ep(?:isod(?:io|e))?|cap(?:itulo)?)s?\.?\s?#?\d{1,3}\s*[:.–-]?\s+(?=["“«']?\p{L})/gu;
const JOINT = /(?:[\s,;.•*–-]|\s(?:e|y|and)\s)*$/u;
const DETAILS = /^(.{2,90}?)\s*\(([^()\n]{2,60})\)$/su;

/** "Ep 1 A colonização (42 min), Ep 2 O café e a geada (55 min)": numbered episodes in a row, each with its details in brackets. */
export function readEpisodes(sheet: Sheet): void {
  const found = [...sheet.open.matchAll(NUMBER)];
  if (found.length < 2) return;
  for (const [n, { index: start }] of found.entries()) {
    const own = sheet.sentences.find((sentence) => start >= sentence.start && start < sentence.end);
    const next = found[n + 1]?.index ?? Number.POSITIVE_INFINITY;
    const stop = Math.min(own?.end ?? sheet.text.length, next);
    const said = sheet.text.slice(start, stop).replace(JOINT, '');
    if (said.length > 160 || sheet.open.slice(start, start + said.length).includes(TAKEN)) continue;
    const [, title = said, note] = DETAILS.exec(said) ?? [];
    const span = trimmed(sheet.text, start, start + title.length);
    record(sheet, span.start, span.end, { kind: 'offer', ...(note ? { note } : {}) });
    take(sheet, start, start + said.length);
  }
}
