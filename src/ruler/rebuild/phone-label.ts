/** Speaks of a way to chat. */
export const CHAT = /whats|\bzap\b|\bwpp\b/i;
export const MAX_LABEL = 36;
/** "Plantão 24 horas pelo celular", above or before a number. */
export const AT_ANY_HOUR = /^(?:plant[ãa]o|emerg[êe]nci|urg[êe]nci|guardia|emergency|out of hours|after hours|on call|24 ?h)/iu;
const USUAL =
  /^(?:(?:tel(?:efones?|[ée]fonos?|\.)?|fones?|phones?)(?: ?\/ ?(?:fax|whats\S*|zap))?|telephones?|pabx|call(?: us)?|ligue|llame|llamar|contatos?|contactos?|contact|fixo|fijo|tel\.? fijo|disk(?: \p{L}+)?|(?:tel\.? e )?whats\S*|zap|n[úu]mero|ou|e|or|and|y|o)$/iu;
/** "Whatsapp mudanzas": the way to reach it before what it is for. */
const WAY_BEFORE = /^(?:tel(?:efones?|[ée]fonos?|\.)?|fones?|phones?|whats\p{L}*)\s+(?!d[aeo]s?\b|del\b|of\b)(?=[\p{L}(])/iu;
/** Ends of a sentence that goes on to the number. */
const GOES_ON = /(?<!\p{L})(?:pel[oa]|para|n[oa]|em|at|on|to|al?|ao|en|por|with|com|con|de|d[oa]|is|é|es|call|ligue)$/iu;
const BEHIND = /^\s*\(([\p{L}][^()\d]{2,32})\)/u;

/** "Emergência de bomba queimada: a qualquer hora, no celular do Damião: …": the sentence begins with what the number is for. */
function purposeOf(before: string): string {
  const [, purpose = '', rest = ''] = /^(\p{Lu}[^:.;!?|\d]{3,34}):\s(.*\p{L}{3}.*)$/u.exec(before) ?? [];
  return rest !== '' && rest.length < MAX_SENTENCE && !/[.!?]\s/.test(rest) && !USUAL.test(purpose) && !NO_PURPOSE.test(purpose)
    ? purpose
    : '';
}
const MAX_SENTENCE = 90;
const NO_PURPOSE = /hor[áa]ri|endere|direcc|address|atend|funciona|hours|e-?mail|localiza|aten[cç]/i;

/** "Inscrições até 10 de janeiro com a Priscila, (31) …": whoever answers. */
const ANSWERED_BY =
  /(?:^|\s)(?:com|con|with|falar com|ask for)\s(?:[ao]s?\s|l[ao]\s|el\s)?(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?),?\s*\(?\+?$/u;

/** The label beside a number: a few words that no sentence goes on from. */
export function labelOf(before: string, behind: string): string {
  const said = before.split(/[|·•;,/]\s|\s[-–]\s|[.!?]\s+(?=\p{Lu})/u).at(-1)!;
  const isNamed = /:\s*\(?$/.test(said) && (said === before || /^\P{L}*\p{Lu}/u.test(said));
  const words = said
    .replace(/[:\s(+]+$/, '')
    .replace(/^[^\p{L}(]+/u, '')
    .trim();
  const bare = words.replace(WAY_BEFORE, '');
  const isLabel = /\p{L}{3}/u.test(bare) && bare.length <= MAX_LABEL && !GOES_ON.test(bare) && (isNamed || bare.split(' ').length < 4);
  const [sooner = ''] = AT_ANY_HOUR.test(bare) ? bare.split(/\s(?:para|pra|por|pel[oa]s?|for|on|en)\s/u) : [];
  const own =
    (!isLabel && isNamed && sooner.length <= MAX_LABEL && sooner) ||
    (isLabel && !USUAL.test(bare) && /^[\p{L}(]/u.test(bare) ? bare : '') ||
    purposeOf(before) ||
    (ANSWERED_BY.exec(before)?.[1] ?? '');
  const more = BEHIND.exec(behind)?.[1] ?? '';
  const extra = CHAT.test(more) ? '' : more;
  const label = own && extra ? `${own} (${extra})` : own || extra;
  return label && label[0]!.toUpperCase() + label.slice(1);
}
