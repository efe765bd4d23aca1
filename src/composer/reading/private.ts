import type { Judged } from './acts/judge.ts';
import { type Sheet, take } from './facts/sheet.ts';
import type { Span } from './sentences.ts';

/** Codes and passwords, and words given in confidence. */
const SECRETS = [
  /(?<!\p{L})(?:(?:gate|door|alarm|entry|access|lock|lock ?box|key ?pad|key ?safe|safe|security|wi-?fi|router|admin|login|bank) (?:codes?|pins?|numbers?|passwords?|combination)|(?:my|our|the) (?:password|pin(?: code| number)?) (?:is|:)|password\s?:)/u,
  /(?<!\p{L})(?:codigo|clave|contrasena|senha|pin) (?:(?:de |do |da |del |de la |d[ao]s )(?:porton|puerta|reja|entrada|acceso|alarma|candado|caja|wi-?fi|banco|portao|porta|alarme|cadeado|cofre|correo|e-?mail|usuario|usuaria)|(?:e|es|:)\s?\S*\d)/u,
  /(?<!\p{L})(?:es (?:un )?secreto|e (?:um )?segredo|(?:it'?s|this is|that'?s|still) (?:a |top |our )?secret|between (?:you and me|us)|entre nos(?:otros|otras)?(?!\p{L})|que quede entre|(?:do not|don'?t) tell (?:anyone|anybody)|nao conta (?:pra|para) ninguem|no (?:le )?digas? a nadie|confidential|off the record)/u,
];
/** "… but that is for guests, not the website". */
const OFF_THE_SITE =
  /(?<!\p{L})(?:not (?:for|on|in) (?:the|this|my|our) (?:web ?)?(?:site|page)|(?:guests|customers|clients|you|us|hu[eé]spedes|clientes)[^.\n]{0,12},? not (?:for )?the (?:web ?)?(?:site|page)|(?:keep|leave) (?:this|that|it) (?:off|out of) the (?:web ?)?(?:site|page)|nao (?:e )?(?:pro|para o|no|do) site|no (?:va|vaya|es) (?:para|en) la (?:web|pagina))(?!\p{L})/u;

/** Sentences meant only for us: a code, a secret, text "not for the site". */
function privateSentences({ folded, sentences }: Sheet): Span[] {
  return sentences.filter(({ start, end }) => {
    const said = folded.slice(start, end);
    return SECRETS.some((sign) => sign.test(said)) || OFF_THE_SITE.test(said);
  });
}

/** Takes private text off the sheet before anything is read of it; its clauses become asides. */
export function keepPrivate(sheet: Sheet, judged: readonly Judged[]): Judged[] {
  const kept = privateSentences(sheet);
  for (const { start, end } of kept) take(sheet, start, end);
  return judged.map((clause) =>
    kept.some(({ start, end }) => clause.start < end && clause.end > start) ? { ...clause, act: 'aside', confidence: 1, solid: 0 } : clause,
  );
}
