import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { isTown } from '../gazetteer.ts';
import { isAnnouncedAt } from './announced.ts';

/** Capitalised words with lower-case words between them: "Cocina Tres Mulas", "The Slow Loaf", "Rincón de la Abuela". */
const CAPITALS =
  /^["“«']?((?:\p{Lu}[\p{L}\p{N}'’&.-]*|\d+)(?:\s(?:(?:d[aeo]s?|del?|la|las|los|el|y|e|of|the|and|&|n)\s){0,2}(?:\p{Lu}[\p{L}\p{N}'’&-]*|\d+)){0,5})/u;
const CONFIDENCE = 0.75;
const MAX_READ_LENGTH = 4000;

/** "…, se llama Cocina Tres Mulas (por las de mi abuelo)": named explicitly and written as a name. */
export function calledName(sheet: Sheet): Found | null {
  for (const { index } of sheet.text.slice(0, MAX_READ_LENGTH).matchAll(/(?<=[\s:"“«'])(?=["“«']?\p{Lu})/gu)) {
    if (!isAnnouncedAt(sheet, index)) continue;
    const [whole = '', value = ''] = CAPITALS.exec(sheet.text.slice(index, index + 80)) ?? [];
    if (value.length < 3 || isTown(value, sheet.country)) continue;
    const start = index + whole.indexOf(value);
    return { value, span: [start, start + value.length], confidence: CONFIDENCE };
  }
  return null;
}
