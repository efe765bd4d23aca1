import { record, type Sheet, TAKEN } from '../sheet.ts';

const WORK = /["“«]([^"”»\n]{2,80})["”»](?:\s*\(([^()\n]{2,120})\))?/gu;
const CUE =
  /(?<![\p{L}])(projects?|works?|selected work|portfolio|case studies|projetos|trabalhos|obras|proyectos|trabajos|livros|books|libros|discos|albums?|clientes)\s*:\s*$/iu;

/**
 * A portfolio's works by title, with the details in brackets: `Projects: "The Moth Who Minded" (picture book, Larkspur Press, 2024), …`.
 */
export function readWorks(sheet: Sheet): void {
  for (const sentence of sheet.sentences) {
    const from = sheet.text[sentence.start - 1] === '"' || sheet.text[sentence.start - 1] === '“' ? sentence.start - 1 : sentence.start;
    const found = [...sheet.text.slice(from, sentence.end + 1).matchAll(WORK)];
    const cue = CUE.exec(sheet.text.slice(Math.max(0, from - 40), from + (found[0]?.index ?? 0)));
    if (found.length === 0 || (found.length < 2 && !cue) || (!cue && !found.some((match) => match[2]))) continue;
    for (const [whole, title = '', note] of found) {
      const at = sheet.text.indexOf(whole, from);
      if (sheet.open.slice(at, at + whole.length).includes(TAKEN)) continue;
      record(sheet, at + 1, at + 1 + title.length, { kind: 'offer', ...(note ? { note } : {}), group: cue?.[1] ?? 'portfolio' });
      sheet.open = sheet.open.slice(0, at) + TAKEN.repeat(whole.length) + sheet.open.slice(at + whole.length);
    }
  }
}
