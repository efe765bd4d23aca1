import { tellsForbidden } from '../../acts/limits.ts';
import { record, type Sheet, TAKEN, trimmed } from '../sheet.ts';

/** "Não inclui: buffet, louça", "no incluye flete", "flights and meals are not included": things that the price leaves out. */
const EXCLUDED =
  /(?<!\p{L})(?:(?:nao (?:estao |esta |vai |vem |vao )?(?:inclu(?:i|em|imos|so|sa|sos|sas|ido|idos|ida|idas)|cobre|acompanha)|nao (?:faz|fazem) parte|no (?:se )?incluy\p{L}+|no (?:esta |estan )?incluid\p{L}+|(?:does|do)(?: not|n['’]?t) include|(?:not|isn['’]?t|aren['’]?t) included)(?!\p{L})[^.;\n!?]{3,160})/gu;
/** "Bebida e gelo não inclusos": the things stand before the refusal. */
const BEFORE =
  /(?<=^|[.;\n!?]\s{0,3})[^.;\n!?\d]{3,80} (?:(?:nao|no) (?:estao |esta |vao |vai |estan |sao )?(?:inclu(?:sos?|sas?|idos?|idas?))|(?:are|is)(?: not|n['’]?t) included|not included)(?=\s*(?:[.;\n!?]|$))/gu;
const PRICE = /(?:r\$|us\$|[$€£]) ?\d|\d+ (?:reais|pesos|euros)/u;

/** Records such a list as one condition, before anything of it is read as an offer. */
export function readExcluded(sheet: Sheet): void {
  for (const pattern of [EXCLUDED, BEFORE])
    for (const { index, 0: said } of [...sheet.open.matchAll(pattern)]) {
      if (PRICE.test(said)) continue;
      const { start, end } = trimmed(sheet.text, index, index + said.length);
      record(sheet, start, end, { kind: 'statement', topic: 'policy' });
    }
  for (const { start, end } of sheet.sentences) {
    const whole = trimmed(sheet.text, start, end);
    const isFree = !sheet.open.slice(start, end).includes(TAKEN);
    if (isFree && tellsForbidden(sheet.text.slice(whole.start, whole.end)) && !PRICE.test(sheet.folded.slice(start, end)))
      record(sheet, whole.start, whole.end, { kind: 'statement', topic: 'policy' });
  }
}
