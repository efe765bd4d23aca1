import type { Brief } from '#composer/brief.ts';
import { fold } from '#composer/reading/fold.ts';
import { speaksToUs } from './told.ts';

const FORM = /(?<!\p{L})(?:form|formul\p{L}+|نموذج)(?!\p{L})/u;
const BUTTON = /(?<!\p{L})(?:button|btn|botao|botoes|boton|زر)(?!\p{L})/u;
const QUOTED = /["“«']([\p{L}\p{N}][^"”»'\n]{2,30})["”»']/u;
/** "Boton q diga SACAME DE AQUI". */
const SHOUTED = /(?:diga|diz(?:endo)?|escrito|says?|saying|labell?ed)\s+(\p{Lu}[\p{Lu} ]{3,30})(?!\p{Ll})/u;

/** Label that the owner requested for their button, or for their form, in their words. */
export function ownLabel({ clauses }: Pick<Brief, 'clauses'>, of: 'form' | 'button'): string | undefined {
  for (const { act, text } of clauses) {
    const folded = fold(text);
    if (act !== 'wish' || !(of === 'form' ? FORM.test(folded) : BUTTON.test(folded) || FORM.test(folded))) continue;
    const said = (QUOTED.exec(text) ?? SHOUTED.exec(text))?.[1]?.trim();
    if (said && !speaksToUs(said) && !/https?:|[@<>{}]/.test(said)) return said;
  }
  return undefined;
}
