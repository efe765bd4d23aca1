import type { Sheet } from '../facts/sheet.ts';

/** Words that announce a name, over folded text up to it. */
const CALLS =
  /(?<!\p{L})(?:(?:se|que|qe) (?:chama|xama)|chamad[oa]s?|llamad[oa]s?|se llaman?|called|named|trading as|(?:conhecid[oa]s?|conhece[mn]?|conocid[oa]s?|conocen) (?:como|por)|known as|(?<!(?:minha|meu|o|a|de) )chama|(?:o |el |the |it[s'’]* )?(?:nome|name|nombre)(?: fantasia)?(?: d[aeo]s? (?:\p{L}+ ){1,3}| de (?:la|mi) (?:\p{L}+ ){1,2}| del (?:\p{L}+ ){1,2}| of (?:the|my|our) (?:\p{L}+ ){1,2})?\s?(?:'?s|e|eh|is|es|vai ser|sera|fica|:)|a marca (?:e|eh)|marca\s?:|اسمه|اسمها|باسم|اسم (?:المحل|المشروع|الشركه|المطعم|المركز|المتجر) (?:هو )?)\s*:?\s*(?:(?:a|o|the|el|la)\s+)?["“«']?$/u;
/** Things other than the business that have a name too. */
const OTHERS =
  /(?<!\p{L})(?:filh[oa]s?|net[oa]s?|sobrinh[oa]s?|marido|esposa|mulher|mae|pai|irma[o]?|vo|avo|avô|amig[oa]|soci[oa]|cachorr[oa]|gat[oa]|caes|sons?|daughters?|niece|nephew|husband|wife|mum|mom|dad|brother|sister|friend|dog|cat|hij[oa]s?|espos[oa]|hermanos?|hermanas?|abuel[oa]|perr[oa]|mu[nñ]ec[oa]s?|bonec[oa]s?|marionetes?|marionetas?|titeres?|fantoches?|puppets?|dummy|mascotes?|mascotas?|mascots?|pets?|coelh[oa]s?|conej[oa]s?|rabbits?|burr[oa]s?|jument[oa]|donkeys?|caval[oa]s?|caball[oa]s?|(?<=(?:minha|nossa|uma|a|da) )egua|yegua|horses?|mares?|papagaio|louro|loro|parrots?|bode|cabr[oa]s?|goats?|galinhas?|gallinas?|hens?|vac[ao]s?|cows?|gatinh[oa]|cachorrinh[oa]|puppy|kitten|sanfoneir[oa]|guitarrista|baterista|vocalista|cantora?|drummer|singer|bassist|cozinheir[oa]|padeir[oa]|instrutora?|profe|maestr[oa]|gerente|manager|ajudante|prato|plato|dish|rua|street|calle|bairro|barrio|fornecedor|concorrente|competitor|supplier|ابني|بنتي|زوجي|اخي)(?!\p{L})[^.!?\n]{0,24}$/u;
/** Only the last subject of the previous sentence carries over. */
const CLOSED_WITH = new RegExp(`${OTHERS.source.replace(/\[\^[^\]]*\]\{0,24\}\$$/, '')}[^.!?\\p{L}]{0,3}[.!?]\\s*(?:\\p{L}{1,4} )?$`, 'u');
/** Max characters between a cue and the name. */
const REACH = 70;

/** True when the words before a position announce a name of the business. */
export function isAnnouncedAt(sheet: Sheet, at: number): boolean {
  const before = sheet.folded
    .slice(Math.max(0, at - REACH), at)
    .split('\n')
    .at(-1) as string;
  const cue = CALLS.exec(before);
  return cue !== null && !isOfAnother(sheet, before, cue, at - before.length);
}

/** True when the words before a position announce the name of somebody else: "mi perro se llama …", "Sí, con muñeco. Se llama …". */
export function isAnothersAt(sheet: Sheet, at: number): boolean {
  const before = sheet.folded.slice(Math.max(0, at - REACH), at);
  const line = before.split('\n').at(-1) as string;
  const cue = CALLS.exec(line);
  return cue !== null && isOfAnother(sheet, line, cue, at - line.length);
}

const WHERE = /(?<!\p{L})(?:rua|street|calle|bairro|barrio)(?!\p{L})[^,]{2,24},\s(?:e |y |and )?$/u;

/** "o nome do meu filho é"; a sentence that opens with "se llama" continues with the last subject of the one before. */
function isOfAnother(sheet: Sheet, before: string, cue: RegExpExecArray, start: number): boolean {
  const lead = before.slice(0, cue.index);
  const other = OTHERS.exec(lead);
  if (other && isOfTrade(sheet, start + other.index, /^\p{L}+/u.exec(other[0])?.[0].length ?? 0)) return false;
  // "donde alquilamos caballos, se llama …": several are not what one name is for.
  if (other && /^\p{L}+s(?!\p{L})/u.test(other[0]) && /(?:se|que) (?:chama|llama) /u.test(cue[0])) return false;
  const opens = /[.!?]\s*(?:e |y |and |ele |ela |el |ella |he |she |it )?$/u.test(lead);
  // "…, barrio de Xochimilco, se llama": a comma ends the location.
  const isWhere = WHERE.test(lead);
  return (other !== null && !isWhere) || OTHERS.test(cue[0]) || (opens && CLOSED_WITH.test(lead));
}

/** "A dog grooming salon called …", "hotel para cachorro em Campinas chamado …": the trade has the name, not the dog. */
const isOfTrade = ({ tags }: Sheet, at: number, length: number): boolean =>
  tags.likeliest('T').some((trade) => trade.start <= at && trade.end >= at + length && trade.end - trade.start > length);
