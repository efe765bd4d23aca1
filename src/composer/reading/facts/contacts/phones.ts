import {
  type CountryCode,
  findPhoneNumbersInText,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import { isBehindBalloon } from '../../drawn-labels.ts';
import { record, type Sheet, sentenceAt, take } from '../sheet.ts';

/** No full stop, and no bracket after a space, joins a number to the one before it ("01310-100. (11) 3555-0170"). */
const CANDIDATE =
  /(?<![\w.,/#$€£-])(?:(?:\+|00)\d{1,3}[ -]?(?:9 ?)?)?\(?\d(?:[\d)/]|\.(?=\d)| (?=[\d-])|-(?=[ \d])|(?<! )\(){5,20}\d(?![\d%])/g;
export const WHATSAPP =
  /\b(?:wh?ats ?app?|whats\w{0,3}|watsap|wats|wpp|wts|wsp|wpps|zap|zape|zapi|zapzap|zipzap|uatsap|guasap|wasap|was|wa\.me)\b|واتس|וואטסאפ|ווטסאפ/;
const CALL =
  /\b(?:tel|telefone|telefono|telefon|fone|ring|text|etesel|wa|phone|call|ligue|llama\w*|fixo|fijo|cel|celular|mobile|movil)\b|هاتف|تلفون|اتصل/;
const ONLY_WHATSAPP =
  /\b(?:so|somente|apenas|only|solo|solamente|exclusivamente)\b[^.\n]{0,24}\b(?:whats|zap|wpp|wsp|wasap)|\b(?:whats\w*|zap|wpp|wsp|wasap)[^.\n]{0,16}\b(?:so|somente|apenas|only|solo)\b|فقط/;
/** The owner takes no calls at all; not on one day only, and not only from salespeople. */
const NO_CALLS =
  /(?<!\p{L})(?:(?:(?:do ?n['’o]?t|do not|never|pls no|please no)(?: (?:want|like|need))?(?: (?:em|them|people|anyone|anybody|u|you|ya))?(?: to)? (?:ring(?:in|ing)?|call(?:in|ing)?|phon(?:e|in|ing))(?: me| us)?|no (?:phone )?(?:calls|calling|ringing)|nao (?:me |nos )?(?:lig(?:ue|uem|a|ar)|telefon\p{L}+)|(?:nada de|sem|(?:nao|ninguem)(?: \p{L}+)? (?:atend\p{L}+|aceit\p{L}+|quero)) (?:ligac\p{L}+|chamadas?|telefonemas?)|(?:ligac\p{L}+|telefone) (?:nem (?:tent\p{L}+|adianta)|nao (?:adianta|funciona|pega|da))|(?:nadie|ninguno) (?:\p{L}+ )?(?:atiende|contesta) llamadas|no (?:me |nos )?llam(?:e|en|es|ar)|(?:sin|nada de|no (?:atiend\p{L}+|atendemos|quiero|contest\p{L}+)) llamadas)(?=\s*(?:$|[.,;:!?)\n-]|(?:ne|kkk*|rs+|haha\p{L}*|viu|ta|just|jst|only|so|text|message|watsap|whatsapp|please|pls|manda|mande|solo|por favor)(?!\p{L})))|text(?:s|ing)? only|(?:just|jst|only) (?:watsap|whatsapp|text|message)(?!\p{L})|رسائل فقط|واتس(?:اب)? (?:بس|فقط)|بدون (?:اتصال|مكالمات))/u;
/** "Text me on …", "manda mensagem que eu respondo": the channel for the number that follows, unless it is also for calls. */
const TO_WRITE =
  /(?<!\p{L})(?:text (?:me|us)|text\s*(?:$|,|:)|text \p{L}+(?: (?:or|and|&) \p{L}+)?\s*(?:$|:|at|on|to)|(?<!de )sms(?: (?:al?|para|pra|pro|to|me|us|no|only|so|solo))*\s*(?:$|:)|(?:so|somente|apenas) (?:por )?(?:mensage(?:m|ns)|sms)|(?:solo|solamente) (?:por )?(?:mensajes?|sms)|send (?:me |us )?an? (?:text|message)|mand(?:a|e|ar|em)(?:-me|-nos)? (?:uma? |me |sua |uma )?mensage(?:m|ns)|mand(?:a|e|en|ar|ame|enme|anos|enos)(?:me|nos)? (?:un |su )?mensajes?|escrib[aei]\p{L}* (?:al|un mensaje)|(?:texts?|messages?) (?:(?:is|are|messages?) )?(?:best|better|preferred|preferable|easiest)|(?:prefer|rather|preferably|best) (?:you |to |by |a |people )*(?:text|messag)\p{L}*|(?:text|message)(?: me| us)?,? (?:rather than|instead of|not|and not|don['’]?t) (?:ring|call|phon)\p{L}*|mensage(?:m|ns),? (?:em vez de|do que|e nao) lig\p{L}+|mensajes?,? (?:en vez de|antes que|y no) llam\p{L}+|(?:prefiro|preferencia|melhor) (?:(?:por|mandar|que mandem|uma|as) )*mensage(?:m|ns)|mensage(?:m|ns) (?:e|eh) melhor|(?:prefiero|preferible|mejor|preferencia) (?:(?:por|un|los|que me manden) )*mensajes?|mensajes? (?:es )?mejor|ابعت\p{L}* رساله|ارسل\p{L}* رساله)(?!\p{L})/u;
const TO_CALL =
  /(?<!\p{L})(?<!(?:nao|nem|sem|nunca|no|not|never|sin|than|instead of|vez de|do que|antes que) (?:\p{L}+ )?)(?:call|ring|phone|liga|ligue|ligar|ligacao|llama|llame|llamar|tel|telefone|fone|telefono|اتصل|تلفون|هاتف)(?!\p{L})/u;
const NOT_A_PHONE =
  /\b(?:cpf|cnpj|cep|rg|oab|crm|cro|crp|cref|nif|cif|vat|ein|rfc|curp|pedido|protocolo|conta|agencia|pix chave|clabe|iban|till|paybill|pay bill|license|licence|lic|no|reg|registro|registro sanitario|sanitario|registration|commission no|certificate|cedula|ced|matricula)\.?:? ?#?$/;

/** "Fax: (11) 4723-1011": nobody to talk to; "Tel/fax" is. */
const FAX = /(?<!\p{L})(?<!(?:tel\p{L}*|fone|phone)\.? ?(?:\/|e|y|and|&) ?)fax\.?\s?(?:number|n[o°º.]*)?\s?:?\s?(?:\+?\d{1,3} )?\(?$/u;
/** "15.0034512/GU" */
const OF_A_REGISTER = /^\/[A-Z]{1,3}(?![\p{L}])/u;
/** "10.00 – 11.30" is a time range, no telephone. */
const CLOCKS = /^\d{1,2}[.:]\d\d ?[-–] ?\d{1,2}[.:]\d\d$/;

/** "33 3271 0946 não peraí esse é o antigo … o certo é", "… but that's her shop now so use the mobile,": the next number takes its place. */
const REPLACED =
  /(?<!\p{L})(?:(?:e|eh|es|is|era|was) (?:o |el |the |my |meu |mi )?(?:antig[oa]|velho|viej[oa]|old(?: one)?|errad[oa])|cortaram|(?:o|a|el|la|the) (?:cert[oa]|correct[oa]|buen[oa]|right one|new one|nov[oa]|nuev[oa]) (?:e|es|is|agora|ahora|now)|(?:nao|no) (?:uso|existe|funciona|sirve|vale) mais|ya no (?:existe|funciona|sirve|uso)|(?:so )?use the (?:mobile|other|new)|usem? o (?:outro|novo|celular))(?!\p{L})[^\d\n]*$/u;
const MAX_REPLACED = 120;
/** "The van says 065 …": words before the number, taken with it. */
const MAX_LEAD = 30;

/** Leaves out each number that the words after it replace by the next one. */
function dropReplaced(sheet: Sheet): void {
  const phones = sheet.facts
    .filter(({ norm, source }) => norm.kind === 'phone' && source.span)
    .sort((a, b) => (a.source.span?.[0] ?? 0) - (b.source.span?.[0] ?? 0));
  const replaced = phones.filter(({ source: { span } }, n) => {
    const next = phones[n + 1]?.source.span;
    const between = span && next ? sheet.folded.slice(span[1], next[0]) : '';
    return between.length > 0 && between.length <= MAX_REPLACED && REPLACED.test(between);
  });
  for (const { source } of replaced) {
    const [start, end] = source.span ?? [0, 0];
    const next = phones.find(({ source: { span } }) => (span?.[0] ?? 0) > start)?.source.span?.[0] ?? start;
    const own = sentenceAt(sheet, start);
    const from = start - own.start <= MAX_LEAD ? own.start : start;
    // "FONE/FAX: … / RUA MANAUS, 2910 / fone fax não existe mais, agora é …": whole lines between them are of neither.
    const words = end + (REPLACED.exec(sheet.folded.slice(end, next))?.index ?? 0);
    const told = sentenceAt(sheet, words).start;
    take(sheet, from, told > own.end ? own.end : next);
    if (told > own.end) take(sheet, told, next);
  }
  sheet.facts = sheet.facts.filter((fact) => !replaced.includes(fact));
}

/** Languages whose owners are written to by WhatsApp: a balloon before a number is it. */
const MESSAGED = new Set(['pt', 'es', 'ar']);

/** Phone numbers as written, with their international form; WhatsApp when the words beside the number mention it. */
export function readPhones(sheet: Sheet): void {
  for (const match of [...sheet.open.matchAll(CANDIDATE)]) {
    const before = sheet.folded.slice(Math.max(0, match.index - 20), match.index);
    if (
      (NOT_A_PHONE.test(before) && !isAfterNo(before, match[0]) && !isInThe(sheet, before)) ||
      FAX.test(before) ||
      CLOCKS.test(match[0]) ||
      OF_A_REGISTER.test(sheet.text.slice(match.index + match[0].length))
    )
      continue;
    for (const written of [match[0], match[0].split(/ [-/] | {2,}/)[0] ?? '', match[0].replace(/ \d{1,2}$/, '')]) {
      if (/^\s?(?:am|pm|hs?\b|:\d)/.test(sheet.folded.slice(match.index + written.length)) && / \d{1,2}$/.test(written)) continue;
      const digits = written.replace(/\D/g, '');
      if (digits.length < 7 || digits.length > 15) continue;
      const start = match.index;
      const end = start + written.trimEnd().replace(/[(.\-/]+$/, '').length;
      const e164 = dialledAt(sheet, start, end, isCalled(sheet, start)) ?? standingAlone(sheet, start, end);
      if (!e164) continue;
      const said = contextOf(sheet, start, end);
      const whatsapp = WHATSAPP.test(said) || (isBehindBalloon(sheet.text, start) && MESSAGED.has(sheet.language));
      record(sheet, start, end, {
        kind: 'phone',
        e164,
        whatsapp,
        call: !(ONLY_WHATSAPP.test(said) || NO_CALLS.test(sheet.folded) || (TO_WRITE.test(said) && !TO_CALL.test(said))),
      });
      break;
    }
  }
  dropReplaced(sheet);
}

/** "… till the weather says no. 01947 555 012": a sentence ending in "no." does not announce the number of a document. */
const isAfterNo = (before: string, written: string): boolean => /(?<!\p{L})no\. $/u.test(before) && /^\(?0\d/.test(written);

/** "chaveiro 24 hs no 83 98711 3090": Portuguese for "at the". */
const isInThe = ({ language }: Sheet, before: string): boolean =>
  language === 'pt' && /(?<!\p{L})(?<!(?:registro|reg|licenca|inscricao|protocolo|pedido) )no $/u.test(before);

const LABELLED =
  /(?<!\p{L})(?:ring|call|text|phone|tel|telephone|mobile|landline|office|shop|house|line|number|on|that one's|bookings?)\.?:? $/u;
/** "o público usa o 0800 555 0122": a telephone whatever the words around it. */
const TOLL_FREE = /^0[38]00[ .-]?\d{3}[ .-]?\d{3,4}$/;
const TOLL_FREE_COUNTRIES = new Set(['BR', 'GB', 'AR', 'UY', 'NZ', 'ZA', 'IE']);
/** "01422 555 0147." as a sentence of its own, or labelled, is a telephone, though no numbering plan has so many digits. */
function standingAlone(sheet: Sheet, start: number, end: number): string | undefined {
  const sentence = sentenceAt(sheet, start);
  const written = sheet.text.slice(start, end);
  // "01788 555 0164, hello@slowwater.example": a part of its sentence.
  const isAlone =
    /(?:^|[,;/|(–-])\s*$/.test(sheet.text.slice(sentence.start, start)) &&
    /^\s*(?:[,;/|).–-]|\n|$|(?:or|and) )/.test(sheet.text.slice(end, sentence.end));
  if (TOLL_FREE.test(written) && TOLL_FREE_COUNTRIES.has(sheet.country))
    return `+${getCountryCallingCode(sheet.country as CountryCode)}${written.replace(/\D/g, '').slice(1)}`;
  if (
    !(isAlone || LABELLED.test(sheet.folded.slice(0, start))) ||
    !/^0\d{2,4}[ -]\d{3,4}[ -]\d{3,4}$/.test(written) ||
    !isSupportedCountry(sheet.country)
  )
    return undefined;
  return `+${getCountryCallingCode(sheet.country)}${written.replace(/\D/g, '').slice(1)}`;
}

/** Countries whose numbers never begin with a nought: such a number is from elsewhere. */
const NO_TRUNK: ReadonlySet<string> = new Set(['US', 'CA', 'BR', 'MX', 'ES', 'PT', 'CL', 'PE', 'UY', 'CO', 'CR', 'GT', 'DO']);

/** The international form of the number at [start, end); in another country's plan only when labelled as a telephone. */
export function dialledAt(sheet: Sheet, start: number, end: number, called: boolean): string | undefined {
  const country = (isSupportedCountry(sheet.country) ? sheet.country : 'BR') as CountryCode;
  return (
    internationalForm(sheet.folded.slice(start, end), country) ??
    // "£60. Ring 01588 555 0172": of the country of the message before one far away, where the plan happens to know such digits.
    (NO_TRUNK.has(country) ? undefined : standingAlone(sheet, start, end)) ??
    (called ? elsewhere(sheet, start, end) : undefined)
  );
}

const isCalled = (sheet: Sheet, start: number): boolean => {
  const before = sheet.folded.slice(Math.max(0, start - 24), start);
  return WHATSAPP.test(before) || CALL.test(before);
};

/** Other countries of the prompt's language: a number labelled as a telephone may be from one without further evidence. */
const ALSO: Readonly<Record<string, readonly CountryCode[]>> = {
  en: ['GB', 'AU', 'NG', 'ZA', 'IE', 'NZ', 'IN', 'KE', 'EG', 'US', 'CA', 'PH'],
  es: ['MX', 'ES', 'AR', 'CO', 'CL', 'PE', 'UY', 'EC', 'BO', 'PY', 'CR', 'GT', 'DO', 'US'],
  pt: ['BR', 'PT', 'AO', 'MZ'],
  ar: ['EG', 'SA', 'AE', 'JO', 'KW', 'MA', 'QA', 'OM', 'BH', 'LB', 'IQ', 'DZ', 'TN', 'SY', 'PS', 'SD', 'YE', 'LY'],
};
function elsewhere(sheet: Sheet, start: number, end: number): string | undefined {
  for (const country of ALSO[sheet.language] ?? []) {
    const parsed = parsePhoneNumberFromString(sheet.folded.slice(start, end), country);
    if (parsed?.isValid()) return parsed.number;
  }
  return undefined;
}

/** "(0351) 15 604-2218": dialled from abroad without the 15. */
const MOBILE_AT_HOME = /^\(?0?(\d{2,4})\)?[ -]15[ -]?(?=\d{3})/;

/** E.164, also for numbers reserved for examples ("95555-0147"), invalid in every numbering plan. */
function internationalForm(written: string, country: CountryCode): string | undefined {
  const dialled = country === 'AR' ? written.replace(MOBILE_AT_HOME, '+54 9 $1 ') : written.replace(/^00/, '+');
  const parsed = parsePhoneNumberFromString(dialled, country) ?? findPhoneNumbersInText(written, country)[0]?.number;
  const national = written.replace(/\D/g, '');
  const grouped = /[\s().-]/.test(written) || written.startsWith('+');
  // "099 555 0126" is no call abroad: those have a plus or two zeros.
  if (parsed && !/^\(?(?:\+|00)/.test(written) && parsed.countryCallingCode !== getCountryCallingCode(country)) return undefined;
  if (!parsed || !(parsed.isValid() || (parsed.isPossible() && (grouped || national.length >= 10)))) return undefined;
  if (parsed.country === 'BR' || (parsed.countryCallingCode === '55' && country === 'BR')) {
    if (!/^\+55[1-9][1-9]\d{8,9}$/.test(parsed.number)) return undefined;
  }
  return /^\+\d{7,15}$/.test(parsed.number) ? parsed.number : undefined;
}

/** "951 555 318, ese es el de la cooperativa con whatsapp" */
const WITH_WHATSAPP =
  /^[^\d\n;.]{0,50}(?<!\p{L})(?:com|con|with|tem|tiene|has|it's on|is on)(?: o| el)? (?:whats\p{L}*|wpp|zap|wsp|wasap)(?!\p{L})/u;
/** "3587-2240, zap da cantina …" */
const OF_ANOTHER = /^, (?:whats\p{L}*|wpp|zap|wsp|wasap) d(?:[aoe]s?|el) /u;
/** "082 555 0139 WhatsApp only, Mon-Fri 8-4": the channel right behind the number, with no other number for it. */
const OWN_WHATSAPP =
  /^ (?:(?:so|apenas|somente|only|solo) )?(?:whats\p{L}*(?: app)?|wpp|zap|wsp)(?: (?:only|so|apenas|somente|solo))?(?=\s*(?:[,.;)\n]|$))/u;

/** "fixo, não tenho zap": the channel that a number does not have. */
const NO_WHATSAPP =
  /(?<!\p{L})(?:nao|n|sem|no|sin|not|don['’]?t|nunca|never|nem) (?:(?:tenho|temos|tem|tengo|tenemos|tiene|uso|usamos|quero|atendo|atendemos|atiendo|respondo|respondemos|contesto|contestamos|leio|leo|answer|read|por|pelo|via|have|has|use|got|any|e|eh|es|is|on|o|el) )*(?:whats ?\p{L}*|watsap|wpp|zap(?:zap)?|wsp|wasap)(?!\p{L})/gu;

/** The words about this number: from the last sentence end or other number before it to the next after it. */
function contextOf(sheet: Sheet, start: number, end: number): string {
  const sentence = sentenceAt(sheet, start);
  const from = Math.max(sentence.start, start - 60);
  const before = sheet.folded.slice(from, start);
  const label = before.split(/\d{4,}|[;\n]/).at(-1) ?? '';
  const parts = label.split(/[,.]/);
  const near = WHATSAPP.test(parts.at(-1) ?? '') || CALL.test(parts.at(-1) ?? '') ? (parts.at(-1) ?? '') : label;
  const behind = sheet.folded.slice(end, Math.min(sheet.folded.length, end + 34)).replace(NO_WHATSAPP, '');
  const after = behind.split(/[;\n]|\d{3}|\. /)[0] ?? '';
  // Words before another number belong to that number.
  const rest = sheet.folded.slice(end, Math.max(end, sentence.end)).replace(NO_WHATSAPP, '');
  const isNamed = OWN_WHATSAPP.test(rest.slice(0, 24));
  if (WITH_WHATSAPP.test(rest)) return `${near} whatsapp`;
  if (OF_ANOTHER.test(rest)) return near;
  const leads = !isNamed && /^[^\d\n;.]{0,30}[(+]?\d/.test(sheet.folded.slice(end, end + 34));
  return `${near} ${isNamed || (!leads && /^\s*(?:[(/,-]|e |and |y |tambem|so |only|(?:prefer|best|mejor|melhor|de preferencia|text|messag|mensag|mensaj)|\(?(?:whats|zap|wpp|wsp|wasap|wats)|no (?:whats|zap)|on whats|por whats|pelo whats)/.test(after)) ? after : ''}`;
}
