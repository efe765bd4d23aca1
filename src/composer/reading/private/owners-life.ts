import type { Sheet } from '../facts/sheet.ts';
import type { Span } from '../sentences.ts';

const KIN =
  '(?:marido|esposa|esposo|mulher|mujer|mae|madre|pai|padre|filh[oa]s?|hij[oa]s?|sogr[oa]|suegr[oa]|net[oa]s?|niet[oa]s?|avo|abuel[oa]|irma[o]?|herman[oa]|tia|tio|husband|wife|mum|mom|mother|dad|father|(?:grand)?(?:sons?|daughters?|kids?|child(?:ren)?)|nan|gran)';
/** "menos quarta, que é dia de hemodiálise do meu marido", "because I take my mum to hospital": why, from the owner's family or health. */
const FAMILY_REASON = new RegExp(
  `[\\s,(–-]*(?<!\\p{L})(?:(?:pois |porque |pq )?que e (?:o )?(?:dia|hora) (?:de|da|do|que)|porque|pq|pois|por causa d[aeo]s?|ja que|ya que|because|que e quando)(?!\\p{L})[^.;\\n),]{0,60}?(?<!\\p{L})(?:(?:d[aeo]s? )?(?:meus?|minhas?|mis?|my|our|noss[ao]s?|nuestr[ao]s?) ${KIN}|hemodialise|quimio\\p{L}*|fisioterapia|cirurgia|cirugia|surgery|chemo\\p{L}*|depress\\p{L}+)(?!\\p{L})(?:(?: \\p{L}+){0,5}(?=\\s*(?:[.,;!)\\n]|$)))?`,
  'gu',
);
/** "…, I go see my mum in Leeds", "…, vou ver minha mãe em Recife": where the owner is instead. */
const AT_FAMILY = new RegExp(
  `\\s*[,;(–—-]\\s*(?:(?:that['’]?s when |when |que |quando |cuando )?(?:eu |yo |i |we |a gente )?(?:vou|vamos|viajo|me voy|nos vamos|voy|visito|visitamos|(?:go|going|away)(?! and get)|visit|see|am (?:away|off|visiting)|['’]m (?:away|off|visiting))(?: \\p{L}+){0,4}? (?:meus?|minhas?|noss[ao]s?|mis?|nuestr[ao]s?|my|our) ${KIN}(?!\\p{L})[^.;\\n),]{0,40})`,
  'gu',
);
/** "Por las tardes cuido a mis nietos", "I mind my grandson": what the owner does for the family. */
const MINDS_FAMILY = new RegExp(
  `(?<=^|[.,;!\\n]\\s*)[^.,;!\\n]{0,30}?(?<!\\p{L})(?:cuido|tomo conta|busco|llevo|levo|recojo|(?:i|we) (?:mind|look after|take care of|babysit|pick up))(?: (?:a|ao|de|d[eoa]|del))? (?:os |as |o |a )?(?:meus?|minhas?|mis?|my|our) ${KIN}(?!\\p{L})[^.,;!\\n]{0,40}`,
  'gu',
);
/** Reasons that say nothing to customers; what they explain is shown. */
export const reasons = ({ folded }: Sheet): Span[] =>
  [...folded.matchAll(FAMILY_REASON), ...folded.matchAll(AT_FAMILY), ...folded.matchAll(MINDS_FAMILY)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }));

/** The owner's private life, and reasons for keeping something off the page: never on it, whatever the clause around tells. */
const PERSONAL =
  /(?<!\p{L})(?:(?:meu|minha|mi|my) ex(?!\p{L}|-?alun)|ex-?(?:marido|mulher|esposa|esposo|husband|wife|namorad\p{L}+)|(?:me )?(?:separei|divorciei|separe|divorcie)|(?:se |me )?(?:esta |estao |estoy |estou )?(?:se |me )?(?:divorciando|separando d[aeo]\p{L}* (?:marido|mulher|esposa|esposo))|(?:got|getting) divorced|(?:fiquei|estou|to|estamos) (?:com (?:a |as )?dividas?|devendo)|devemos \d|(?:nao|no|nunca|never|don'?t|do not) (?:divulg|inform|mostr|public|disclos|advertis)\p{L}* (?:porque|pq|pois|because|cause|por que))(?!\p{L})/u;
/** "Temos 3 clientes inadimplentes", "two parents owe us": the house's own debtors, and not the work of one that collects debts. */
const DEBTORS =
  /(?<!\p{L})(?:tenho|temos|to com|estou com|estamos com|tengo|tenemos|estoy con|(?:i|we)(?:['’]ve| have)(?: got)?) (?:\p{L}+ |\d+ ){0,3}(?:clientes?|alun[oa]s?|pais|padres|socios?|inquilin[oa]s?|gente|people|customers?|clients?|parents|members) (?:\p{L}+ ){0,2}(?:inadimplentes?|devendo|caloteir[oa]s?|moros[oa]s?|debiendo|atrasad[oa]s?|que (?:me |nos )?de(?:b|v)en?m?|who owe|owing)(?!\p{L})|(?<!\p{L})(?:customers?|clients?|parents|people|members) owe (?:us|me)(?!\p{L})/u;
export function isPersonal({ folded }: Sheet, { start, end }: Span): boolean {
  const said = folded.slice(start, end);
  return PERSONAL.test(said) || DEBTORS.test(said);
}
