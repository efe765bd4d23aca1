import { DAY } from '#site/hours/days.ts';
import type { Span } from '../../sentences.ts';
import type { Sheet } from '../sheet.ts';
import { isDayOfMonth } from '../times/dates.ts';

/** "desde 2009", "fundado em 1974": a year. */
const YEAR = /^(?:desde|since|from|de|em|en|in)?\s?(?:19\d{2}|20[0-3]\d)$/u;
const SINCE =
  /(?<!\p{L})(?:desde|since|(?:fundad|abert|criad|inaugurad|fundad|abiert|cread)[oa]s? (?:em|en)|(?:founded|established|opened|started|est\.?) ?(?:in)?|(?:nasceu|surgiu|comecou|abriu|abrimos|comecei|nacio|empezo|abrio) (?:em|en)|formad[oa] em|formatura em|anos?|ano de)\s?$/u;
/** "GRADE 2026": a bare number of these years that is not round. */
const IS_YEAR = /^(?:19[89]\d|20[0-3]\d)$/u;
/** "folha 22k", "ouro 18k": how fine gold is. */
const CARATS = /^(?:8|9|10|12|14|16|18|20|21|22|23|24) ?k$/u;
const OF_GOLD =
  /(?<!\p{L})(?:ouro|oro|gold|folha|hoja|leaf|joia\p{L}*|joya\p{L}*|jewel\p{L}*|alianca\p{L}*|anel|aneis|anillos?|rings?|douramento|dorado|gilding)[^.;\n]{0,24}$/u;
/** "prêmio Mulheres Rurais 2019", "medalha na Expo 2022": the year of an honour or an event. */
const OF_ITS_YEAR =
  /(?<!\p{L})(?:premios?|premiad[oa]s?|prizes?|awards?|medalhas?|medallas?|medals?|campe(?:a|as|ao|oes|on|ones)|finalistas?|vencedor\p{L}*|ganador\p{L}*|winners?|selo|trofeus?|trophy|concursos?|copa|festival|feira|feria|edicao|edicion|edition)(?!\p{L})[^.;:\n\d]{0,40}$/u;
/** "CRA-ES 14.902", "OWSI 398.112": the number of a register. */
const REGISTER =
  /(?<![\p{L}\d])(?:[A-Z]{2,8}[-/][A-Z]{2}|OAB|CR[A-Z]{1,2}|CREA|CAU|CREFITO|CRECI|COREN|CREF|PADI|MI|OWSI|DETRAN|CNPJ|CPF|NIT|RUC|RFC),? ?(?:n[º°o.]{0,2} ?)?$/u;
const WORDS_OF_REGISTER =
  /(?<!\p{L})(?:registro|inscric\p{L}+|credencia\p{L}*|matricula|licen[cs]\p{L}+|processo|protocolo|portaria|provimento)(?: (?:nacional|municipal|estadual|estatal|provincial|oficial|federal|profesional|profissional)(?: d[aeo]l?s?(?: l[ao]s?)? \p{L}+){0,3}| \p{L}+)? (?:n[º°o.]{0,2} ?)?$/u;
/** Amounts that the owner pays, has or was asked for by others. */
const BUDGET =
  /(?<!\p{L})(?:(?:meu |nosso |my |our |mi |nuestro )?(?:teto|orcamento|verba|budget|presupuesto|limite)(?: (?:agora|maximo|max|total|do site|pro site|para o site|del sitio|for (?:the|this) (?:site|website)))?(?: (?:e|es|is|de|ate|hasta|of|up to|around|about|uns|unos|for now))*|(?:honorarios|pagamento) d[oe] (?:projeto|site)[^.\n]{0,90}|(?:paguei|pagamos|gastei|gastamos|pague|gaste|cobrou|cobraram|cobraron|cobro) (?:r\$ ?|[$€£] ?)?|(?:charged|quoted) (?:me|us)|(?:ofereceu|ofrecio|offered) (?:pagar|to pay)(?: ate| hasta| up to)?|(?:posso|podemos|consigo|puedo|can) (?:pagar|gastar|investir|pay|spend)(?: ate| hasta| up to)?)[\s:]*(?:r\$ ?|[$€£] ?)?$/u;
/** "cobrou 4.800" of an agency in the past; "cobro 80" is the owner's own price. */
const OWN_CHARGE = /(?<!\p{L})cobro (?:r\$ ?|[$€£] ?)?$/u;
const FOR_THE_SITE =
  /^[^,.;\n]{0,20}(?<!\p{L})(?:pelo|pro|para o|no|do|por el|para el|en el|for the|on the|for this) (?:site|saite|sitio|website|projeto|trabalho de voces|page|pagina)(?!\p{L})/u;
const HAS = /(?<!\p{L})(?:temos|tenho|tengo|tenemos|we have|i have|i've got)\s(?:so |uns |unos |about |around )?(?:r\$ ?|[$€£] ?)?$/u;
const FOR_NOW =
  /^[^.;\n]{0,12}(?<!\p{L})(?:agora|por enquanto|por ahora|ahora|for now|right now|guardad\p{L}+|no total para isso)(?!\p{L})/u;
const PRIZE =
  /(?<!\p{L})(?:premia(?:cao|cion|do)?|premios?|prizes?|prize money)(?: (?:total|em dinheiro|de ate))?(?: (?:de|of|is|e|es))?[\s:]*$/u;
/** "de 3 a 5": the end of a range of sizes or of people. */
const UPPER = /(?<!\p{L})(?:de|from|entre|between) \d{1,2} (?:a|ate|to|e|y|and)\s$/u;
/** "broto é metade mais 5 reais" */
const HALF_AND =
  /(?<!\p{L})(?:metade|la mitad|half)(?: (?:d[oe]|del|the|of) (?:\p{L}+ )?(?:preco|valor|precio|price))? (?:mais|mas|plus|\+)\s(?:r\$ ?)?$/u;
const HOURS = /^(?:de |from )?(\d{1,2}) (?:a|as|to|ate|hasta) (\d{1,2})$/u;
const NEAR_DAY = new RegExp(`(?<!\\p{L})(?:${DAY}|sabados|domingos|lunes|martes|miercoles|jueves|viernes)(?!\\p{L})[^.;\\n]{0,30}$`, 'u');
/** "a cada 40 dias, 45 no máximo": the end of a range of days or of people. */
const UPPER_END = /^\d{1,3} (?:no maximo|como maximo|a lo sumo|at (?:the )?most|max)(?!\p{L})/u;
/** "خلال 45 يوما", "إذا أكثر من 20 نخلة": days and counts. */
const OF_TIME = /^\s?(?:يوم|ايام|شهر|اشهر|شهور|اسبوع|اسابيع|سنه|سنوات|سنين|ساعه|ساعات|دقيقه|دقايق)/u;
const SINCE_86 = /(?<!\p{L})since ['’]?$/u;
const MORE_THAN = /(?:اكثر|اقل|ازيد) من \d+$/u;
/** "$1M liability insurance": what an insurance covers. */
const COVERED =
  /^ ?(?:m|mm|mi|million|milhao|milhoes|millon|millones|mil|k)?(?!\p{L})(?: (?:de|of|in))?(?: \p{L}+){0,2} (?:insur|liabil|cobertura|segur|indemnity)\p{L}*/u;
/** "until I was 26", "aos 14", "desde los 17", "our oldest student is 74": somebody's age. */
const AGED =
  /(?<!\p{L})(?:(?:i|he|she|they|we|who) (?:was|were|am|turned|hit|reached)(?: (?:only|just|about|already|nearly))?|(?:i['’]m|he['’]s|she['’]s|we['’]re)(?: (?:now|only|just|about|nearly))?|aged?|age of|(?:youngest|oldest|eldest)(?: \p{L}+)? (?:is|was)|(?:started|began|learnt|learned)(?: \p{L}+){0,3} at|a ?os|a las?|a los|desde (?:os|as|los|las)|d[eo]s?de (?:mis|meus|minhas)|(?:tenho|tinha|tengo|tenia|tiene|cumpli|(?<!(?:que|se) )fiz|completei|vou fazer)(?: (?:so|ja|ya|solo|quase|casi|apenas))?|(?:comec|aprend|entr|empec|empez|arranqu|sai)\p{L}*(?: \p{L}+){0,4} (?:com|con|hoje com)|(?:hoje|ahora|agora|hoy) (?:com|con|tenho|tengo))\s$/u;
/** "cabem 40", "sleeps 6": how many there is room for. */
const ROOM =
  /(?<!\p{L})(?:cabem?|caben|caibam|quepan|entran|fits?(?: up to)?|seats?(?: up to)?|holds?(?: up to)?|sleeps?(?: up to)?|acomod\p{L}+|comport\p{L}+|hosped\p{L}+|receb(?:e|em|emos)|capacidade?(?: (?:de|para|pra|total))*)(?: ate| hasta)?\s$/u;
/** "fica a 200 da praça", "queda a 300 del centro": how far it is. */
const AWAY = /(?<!\p{L})(?:fica(?:mos)?|queda(?:mos)?|est(?:a|ou|oy|amos)|mor(?:o|amos)|viv(?:o|imos)) (?:a|uns|unos|a unos|a uns)\s$/u;
const FROM_THERE = /^(?: ?(?:m|km|metros?|cuadras?|quadras?|min\p{L}*))? (?:d[aeo]s?|del)(?!\p{L})/u;
/** "moro no 302", "sala 12": the number of a door. */
const DOOR =
  /(?<!\p{L})(?:mor(?:o|amos)|viv(?:o|imos)|estamos|fic(?:o|amos)|atendo|atendemos|atiendo|i live|we['’]re) (?:n[oa]|en el|en la|at)\s$/u;
/** "R$ 5 por | 1.000 caracteres", "£12 per | 1,000 words": how much of it that buys. */
const BOUGHT =
  /(?:(?:r\$|\p{Sc}) ?\d[\d.,]*|\d (?:reais|pesos|euros?|soles|pounds|dollars)) (?:per|por|a cada|cada|for every|for each|every)\s$/u;
/** "de saco cheio de site que parece golpe, com preço falso de 49 reais", "charlatão cobrando 20": others ask for that. */
const OF_OTHERS =
  /(?<!\p{L})(?:preco falso|preco fake|precios? (?:falsos?|trucho|de gancho)|fake prices?|parece golpe|golpistas?|picaretas?|charlata\p{L}+|charlatan\p{L}*|pilantras?|estafador\p{L}*|chantas?|scam\p{L}*|cowboys?|rip-?offs?|rogue traders?|(?:saco cheio|cansad[oa]s?|hart[oa]s?|podrid[oa]s?|sick|tired|fed up) (?:de|of|with) (?:\p{L}+ ){0,3}(?:sites?|saites?|paginas?|websites?|apps?|gente|empresas?|company|companies|people|firms|outfits|traders)|(?:meu|o|a|os|mi|el|la|los|the|my|our) (?:concorrente|concorrencia|competidor|competencia|competitor|competition)s?|the (?:other|big) (?:guys|firms|chains))(?!\p{L})(?<said>[^.!?;\n]*)$/u;
/** The owner speaks of the own offer again. */
const OWN =
  /(?<!\p{L})(?:eu|nos|a gente|meus?|minhas?|nossos?|nossas?|aqui|comigo|yo|nosotr[oa]s|mis?|nuestr[oa]s?|aca|conmigo|i|we|my|our|ours|mine|here)(?!\p{L})/u;
const OLDEST = 110;
const REACH = 120;

/** "Lago 2 - pesca esportiva: R$ 90", "Room 2 – family, £80": the number of a thing whose price comes later in its row. */
const OF_A_ROW = /^ ?[-–—] ?\p{L}[^\n;.!?]*?[:,)] ?(?:a partir de |desde |from )?(?:r\$|[$€£])\s?\d/u;
const ROW = 90;

/** True when an amount is no price of the business: a year, a register, hours, a prize, or money that the owner talks about. */
export function isNoPrice({ folded, text }: Sheet, { start, end }: Span): boolean {
  const said = folded.slice(start, end);
  const before = folded.slice(Math.max(0, start - REACH), start);
  const after = folded.slice(end, end + REACH);
  const isBare = /^\D*\d[\d.,]*$/.test(said) && !/\p{Sc}/u.test(said);
  if (isBare && YEAR.test(said) && (/^(?:desde|since)/.test(said) || SINCE.test(before)) && !/00$/.test(said)) return true;
  if (BOUGHT.test(`${before}${said.replace(/\d[\d.,]*$/u, '')}`) && /^ (?:mil )?\p{L}{3,}/u.test(after)) return true;
  if (isBare && YEAR.test(said) && OF_ITS_YEAR.test(before)) return true;
  if (
    IS_YEAR.test(said) &&
    !/[05]0$/.test(said) &&
    !/^ ?(?:reais|pesos|euros?|soles|dolares|dollars|pounds|conto|pila|por|per|each|cada|a )/u.test(after)
  )
    return true;
  if (CARATS.test(said) && OF_GOLD.test(before)) return true;
  if (isBare && (REGISTER.test(text.slice(Math.max(0, start - 16), start)) || WORDS_OF_REGISTER.test(before))) return true;
  if (isBare && isDayOfMonth({ folded, text }, start, end)) return true;
  const [, from, to] = HOURS.exec(said) ?? [];
  if (from && to && Number(from) <= 24 && Number(to) <= 24 && NEAR_DAY.test(before)) return true;
  if (isBare && /^\d{1,2}$/.test(said) && OF_A_ROW.test(folded.slice(end, end + ROW))) return true;
  if (isBare && UPPER.test(before)) return true;
  if (isBare && (OF_TIME.test(after) || (/^\d\d$/.test(said) && SINCE_86.test(before)))) return true;
  if (MORE_THAN.test(`${before}${said}`) && /^\s[\u0600-\u06ff]/u.test(after)) return true;
  if (UPPER_END.test(`${said}${after}`)) return true;
  if (COVERED.test(after)) return true;
  if (PRIZE.test(before) || HALF_AND.test(before)) return true;
  if (FOR_THE_SITE.test(after) || (HAS.test(before) && FOR_NOW.test(after))) return true;
  const others = OF_OTHERS.exec(before)?.groups?.said;
  if (others !== undefined && !OWN.test(others)) return true;
  const led = `${before}${/^(?:\p{L}+\s)+/u.exec(said)?.[0] ?? ''}`;
  if (isBare && (ROOM.test(led) || DOOR.test(led) || (AWAY.test(led) && FROM_THERE.test(after)) || isAge(said, led))) return true;
  return BUDGET.test(led) && !OWN_CHARGE.test(led);
}

const isAge = (said: string, led: string): boolean => {
  const years = Number(/\d[\d.,]*$/.exec(said)?.[0]);
  return Number.isInteger(years) && years <= OLDEST && AGED.test(led);
};
