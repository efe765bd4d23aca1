import type { Sheet } from '../facts/sheet.ts';
import type { Span } from '../sentences.ts';

/** Codes and passwords, and words given in confidence. */
const SECRETS = [
  /(?<!\p{L})(?:(?:gate|door|alarm|entry|access|lock|lock ?box|key ?pad|key ?safe|safe|security|wi-?fi|router|admin|login|bank) (?:codes?|pins?|numbers?|passwords?|combination)|(?:my|our|the) (?:password|pin(?: code| number)?) (?:is|:)|password\s?:)/u,
  /(?<!\p{L})(?:codigo|clave|contrasena|senha|pin) (?:(?:de |do |da |del |de la |d[ao]s )(?:porton|puerta|reja|entrada|acceso|alarma|candado|caja|wi-?fi|banco|portao|porta|alarme|cadeado|cofre|correo|e-?mail|usuario|usuaria)|(?:e|es|:)\s?\S*\d)/u,
  /(?<!\p{L})(?:es (?:un )?secreto|e (?:um )?segredo|(?:it'?s|this is|that'?s|still) (?:a |top |our )?secret|between (?:you and me|us)|entre nos(?:otros|otras)?(?!\p{L})|(?:so|fica|isso e) entre (?:a gente|nos)|que quede entre|(?:estritamente|informac\p{L}+|uso|strictly|informacion) intern[oa]l?|internal only|nao coment(?:em|e|a)|no (?:lo )?coment(?:en|es|e)|sigilos[oa]|(?:do not|don'?t) tell (?:anyone|anybody)|nao conta (?:pra|para) ninguem|no (?:le )?digas? a nadie|confidencia(?:l|is|les)(?!idade|mente)|confidential|off the record)/u,
];
/** "… but that is for guests, not the website". */
export const OFF_THE_SITE =
  /(?<!\p{L})(?:not (?:for|on|in) (?:the|this|my|our) (?:web ?)?(?:site|page)|(?:guests|customers|clients|you|us|hu[eé]spedes|clientes)[^.\n]{0,12},? not (?:for )?the (?:web ?)?(?:site|page)|(?:keep|leave) (?:this|that|it) (?:off|out of) the (?:web ?)?(?:site|page)|nao (?:e )?(?:pro|para o|no|do) site|no (?:va|vaya|es) (?:para|en) la (?:web|pagina))(?!\p{L})/u;

/** Sentences meant only for us: a code, a secret, text "not for the site". */
export function privateSentences({ folded, sentences }: Sheet): Span[] {
  return sentences.flatMap(({ start, end }, n) => {
    const said = folded.slice(start, end);
    if (!SECRETS.some((sign) => sign.test(said)) && !OFF_THE_SITE.test(said)) return [];
    const last = sentences[n - 1];
    // "A fazenda é do Dr. | Aurélio, isso é sigiloso": the abbreviation ends no sentence.
    return [{ start: last && TITLE_AT_END.test(folded.slice(last.start, last.end)) ? last.start : start, end }];
  });
}
const TITLE_AT_END = /(?<!\p{L})(?:dra?|sra?|mrs?|ms|prof|profa|eng)\.$/u;
