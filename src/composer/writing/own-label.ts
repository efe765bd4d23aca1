import type { Brief } from '#composer/brief.ts';
import { fold } from '#composer/reading/fold.ts';
import { asTitle } from './language.ts';
import { speaksToUs } from './said-to-us.ts';

const FORM = /(?<!\p{L})(?:form|formul\p{L}+|نموذج)(?!\p{L})/u;
const BUTTON = /(?<!\p{L})(?:button|btn|botao|botoes|boton|زر)(?!\p{L})/u;
const QUOTED = /["“«']([\p{L}\p{N}][^"”»'\n]{2,30})["”»']/u;
/** "Boton q diga SACAME DE AQUI". */
const SHOUTED = /(?:diga|diz(?:endo)?|escrito|says?|saying|labell?ed)\s+(\p{Lu}[\p{Lu} ]{3,30})(?!\p{Ll})/u;

/** "Dois botões: baixar o app e quero ser mototaxista", "botones: donar y ser socio". */
const LISTED = /(?:bot(?:[ãa]o|[õo]es|[óo]n|ones)|buttons?|زر|أزرار)\s*:\s*([^:;\n]{3,90})/iu;
/** "A Book Now button". */
const NAMED = /(?:^|\s)(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}) (?:button|btn)(?!\p{L})/u;
/** Deeds that a button without a link of its own cannot do, and ways that have buttons of their own. */
const OUT_OF_REACH =
  /(?<!\p{L})(?:baix\p{L}+|descarg\p{L}+|download\p{L}*|instal\p{L}+|player|ouvir|escuchar|listen|play|app store|google play|whats\p{L}*|zap|instagram|تحميل|واتس\p{L}*)(?!\p{L})/iu;

/** The first of the buttons that were asked for by their words which visitors can write or call with. */
function listedLabel(text: string): string | undefined {
  const list = LISTED.exec(text)?.[1] ?? NAMED.exec(text)?.[1];
  return list
    ?.split(/\s*[,/]\s*|\s+(?:e|y|and|ou|or)\s+/u)
    .map((label) => label.replace(/[.!]+$/u, '').trim())
    .find((label) => label.length > 2 && label.length <= 28 && !OUT_OF_REACH.test(label));
}

/** Label that the owner requested for their button, or for their form, in their words. */
export function ownLabel({ clauses }: Pick<Brief, 'clauses'>, of: 'form' | 'button'): string | undefined {
  const listed = of === 'button' ? clauses.flatMap(({ text }) => listedLabel(text) ?? [])[0] : undefined;
  if (listed && !speaksToUs(listed)) return asTitle(listed);
  for (const { act, text } of clauses) {
    const folded = fold(text);
    if (act !== 'wish' || !(of === 'form' ? FORM.test(folded) : BUTTON.test(folded) || FORM.test(folded))) continue;
    const said = (QUOTED.exec(text) ?? SHOUTED.exec(text))?.[1]?.trim();
    if (said && !speaksToUs(said) && !/https?:|[@<>{}]/.test(said)) return asTitle(said);
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

/** "Mande seu causo", "manden su saludo", "send us your story": the invitation beside a way to reach them. */
const CALLS: readonly (readonly [RegExp, (noun: string, formal: boolean) => string])[] = [
  [
    /(?<!\p{L})(?:mand[ae]m?|envi[ae]m?|cont[ae]m?)\s+(?:(?:o|a)\s+)?((?:seu|sua|teu|tua)s?\s+\p{L}{3,14})(?!\p{L})/iu,
    (noun) => `Mande ${noun}`,
  ],
  [
    /(?<!\p{L})(?:mand[aeá]n?|env[ií][aeá]n?|comparta?n?)\s+(?:su|tu)s?\s+(\p{L}{3,14})(?!\p{L})/iu,
    (noun, formal) => (formal ? `Mande su ${noun}` : `Manda tu ${noun}`),
  ],
  [/(?<!\p{L})(?:send|share)(?: us| in)? your\s+(\p{L}{3,14})(?!\p{L})/iu, (noun) => `Send your ${noun}`],
];
/** Things that are sent to apply, to pay or to be found: no reason for everybody to write. */
const PLAIN_NOUNS =
  /(?:curr[ií]cul|curricul|resume|comprov|comprob|endere|direcc?i|address|nome|nombre|name|dados|datos|details|mensage?|mensaje|message|mail|n[úu]mero|number|contat|contact|d[úu]vid|duda|pergunt|pregunt|question)/iu;

/** The owner's invitation to write, where it stands with the way that their button goes. */
export function ownCall({ clauses, wishes }: Pick<Brief, 'clauses' | 'wishes'>, way: string): string | undefined {
  const bare = way.replace(/[^\p{L}\d@]/gu, '');
  for (const { text } of clauses) {
    if (!text.replace(/[^\p{L}\d@]/gu, '').includes(bare)) continue;
    for (const [call, say] of CALLS) {
      const noun = call.exec(text)?.[1]?.toLowerCase();
      if (noun && !PLAIN_NOUNS.test(noun)) return say(noun, wishes.address === 'usted');
    }
  }
  return undefined;
}
