import type { OldLook } from './page-look.ts';
import { plainly } from './plainly.ts';
import { sentencesOf } from './priced-twice.ts';
import type { StatedPart, StatedSite } from './stated-part.ts';

/** "Ver menú completo en PDF.": the words of a link to a file stand with the file alone. */
export function withoutFileNames(stated: StatedSite, files: NonNullable<OldLook['documents']>): StatedSite {
  const names = new Set(files.map(({ text }) => plainly(text)));
  const kept = (text: string) => sentencesOf(text, (sentence) => !names.has(plainly(sentence)));
  const parts = stated.parts.flatMap((part): StatedPart[] => {
    if (part.is === 'prose') {
      const paragraphs = part.paragraphs.map(kept).filter(Boolean);
      return paragraphs.length > 0 ? [{ ...part, paragraphs }] : [];
    }
    if (part.is !== 'items' || !part.note) return [part];
    const { note, ...rest } = part;
    const left = kept(note);
    return [left ? { ...rest, note: left } : rest];
  });
  return { ...stated, parts };
}
