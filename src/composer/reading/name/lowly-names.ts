import { type Sheet, TAKEN } from '../facts/sheet.ts';
import { findCity } from '../gazetteer.ts';
import type { Span } from '../sentences.ts';
import { namesTrade } from '../trade/lexicon.ts';

const OWN = /(?<![\p{L}])(?:minha|meu|nossa|nosso|my|our|mi|nuestr[ao]|da|do|de la|del)\s+/gu;
/** What may follow a trade without being a name: where, since when, what kind. */
const NO_NAME =
  /^(?:em|in|en|no|na|nos|nas|at|que|qe|q|com|con|with|e|and|y|para|pra|for|fica|desde|since|aqui|here|aqui|novo|nova|nuevo|nueva|new|pequen[oa]|small|local|online|on-line|virtual|artesanal|infantil|feminin[oa]|masculin[oa]|mecanic[oa]|dental|medic[oa]|veterinari[oa]|odontologic[oa]|estetic[oa]|juridic[oa]|contabil|funcional|popular|familiar|caseir[oa]|vegan[oa]|japones[a]?|italian[oa]|mexican[oa]|arabe|brasileir[oa]|tradicional|modern[oa]|simples|bonit[oa]|urgente|please|pls|pfv|por|please|website|site|online|de|d[ao]s?|del|the|a|o|we|i|eu|a gente|atendemos?|vendemos|vendo|vende|tem|tenho|temos|quero|preciso|bem|muito|mas|but|pero|so|sou|is|are|e|es|muito|tipo|ta|esta)$/;

/**
 * "minha clinica odontologica sorriso do bairro em contagem": in a prompt without capitals, what stands between the owner's trade and a
 * preposition, a comma or the end is the name. One to four words; the trade goes with them, as on a sign.
 */
export function lowlyOfTrade(sheet: Sheet): Span | undefined {
  if (/[^.!?\n:]\s\p{Lu}\p{Ll}/u.test(sheet.text.slice(0, 160))) return undefined;
  for (const match of sheet.folded.slice(0, 400).matchAll(OWN)) {
    const at = match.index + match[0].length;
    const region = /^[^,.;:\n!?\ue000()]*/.exec(sheet.open.slice(at, at + 80))?.[0] ?? '';
    const words = region.trim().split(/\s+/);
    const trade = [3, 2, 1].find((n) => words.length > n && namesTrade(words.slice(0, n).join(' '), sheet.language));
    if (!trade) continue;
    let end = trade;
    while (end < words.length && end - trade < 4) {
      const word = words[end] ?? '';
      const joins =
        end > trade && /^(?:d[aeo]s?|del|la|las|los)$/.test(word) && end + 1 < words.length && !NO_NAME.test(words[end + 1] ?? '');
      if (!joins && (NO_NAME.test(word) || /\d/.test(word))) break;
      end++;
    }
    if (end === trade || (end - trade === 1 && (words[trade] ?? '').length < 3)) continue;
    const length = words.slice(0, end).join(' ').length;
    if (words.slice(trade, end).every((word) => namesTrade(word))) continue;
    if (sheet.open.slice(at, at + length).includes(TAKEN) || namesTrade(words.slice(0, end).join(' '))) continue;
    return { start: at, end: at + length };
  }
  return undefined;
}

/** "bolos da vovo nena, bolo no pote …": without capitals, the trade and whose it is, at the very start. */
export function lowly(sheet: Sheet): Span | undefined {
  if (/\p{Lu}/u.test(sheet.text.slice(0, 60))) return undefined;
  const match =
    /^(?:site (?:d[aeo]|para|pra)(?: [ao])? )?((\p{L}+(?: \p{L}+)?) d[ao] (?!minha|meu|nossa|nosso|sua|seu|gente|bairro|cidade|zero|hora|centro|dia|familia)\p{L}+(?: \p{L}+)?)(?=[,:\n])/u.exec(
      sheet.text,
    );
  const article = /^(\p{L}+) (?:la|el|las|los|don|doña|dona|seu|the) (\p{L}+(?: \p{L}+)?)(?=[,:\n])/u.exec(sheet.text);
  if (article?.[1] && namesTrade(article[1], sheet.language) && !findCity(article[2] ?? '')) return { start: 0, end: article[0].length };
  if (!match?.[1] || !namesTrade(match[2] ?? '', sheet.language) || findCity(match[1].split(/ d[ao] /)[1] ?? '')) return undefined;
  const start = match[0].length - match[1].length;
  return { start, end: start + match[1].length };
}

/** "Carrera nocturna 10K Valle de Bravo, 14 de noviembre": a gathering is called by all that stands before its day. */
export function ofGathering(sheet: Sheet): Span | undefined {
  const match =
    /^(?:(?:site|pagina|website|web|landing(?: page)?) (?:d[aeo]s?|para (?:el |la |o |a )?|for (?:the )?|of (?:the )?|de (?:la |el )?) ?)?((?:carrera|corrida|feira|feria|encontro|encuentro|festival|retiro|torneio|torneo|show|concierto|congresso|congreso|seminario|jornadas?|maratona?|gala|race|fair|meetup|expo)\s[^,.:;\n]{4,60})(?=,\s(?:(?:el |dia |n?o dia |on )?\d{1,2}\s|\p{L}{3,9}\s\d{1,2}))/u.exec(
      sheet.folded,
    );
  if (!match?.[1] || match[1].split(' ').length > 9) return undefined;
  const start = match[0].length - match[1].length;
  return sheet.open.slice(start, match[0].length).includes(TAKEN) ? undefined : { start, end: match[0].length };
}
