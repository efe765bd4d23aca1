import type { Brief } from '#composer/brief.ts';
import { fold } from '#composer/reading/fold.ts';
import { speaksToUs } from './said-to-us.ts';

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

/** "Botão de assinar", "botón para donar": the deed that a button is for. */
const DEED =
  /bot(?:ao|oes|on|ones) (?:de|para|pra|p\/) (assinar|doar|apoiar|contribuir|comprar|pedir|encomendar|reservar|agendar|marcar|suscribir(?:se)?|donar|apoyar|aportar|comprar|encargar|inscrever|inscribir(?:se)?|participar|candidatar|adotar|adoptar)(?!\p{L})/u;

/** The deed that the owner names for their button, as it stands in their language. */
export function ownDeed({ clauses }: Pick<Brief, 'clauses'>): string | undefined {
  return clauses.flatMap(({ act, text }) => (act === 'wish' ? (DEED.exec(fold(text))?.[1] ?? []) : []))[0];
}
