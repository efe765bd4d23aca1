/** Beginnings and ends of a sentence: "we're", "company is", "e aglomerados", "and mend dry stone walls". */
const OF_A_SENTENCE =
  /^(?:e|y|and|or|ou|but|mas|pero|me|we|it|they|that|who|which|quem|que)(?!\p{L})|['’](?:re|s|m)$|(?:^|\s)(?:is|are|was|were|am)$|(?:^|\s)(?:stuff|things|coisas|cosas)$|with the following|(?<!\p{L})(?:d[aeo]|del?|of) (?:meu|minha|mi|my)(?!\p{L})|(?:com|con) (?:o|os|lo|los|las|as) seguintes?|^(?:company|business|firm|empresa|negocio)$/u;
const ROLE =
  /^(?:diretora?|presidentea?|presidenta|secretari[oa]|sindic[oa]|presbiter[oa]|pastora?|tesoureir[oa]|coordenadora?|coordinadora?|zeladora?|gerente|director|chair(?:man|woman|person)?|treasurer|secretary|coordinator|manager)(?!\p{L})/u;
const OF_A_HOUSE = /^(?:[\p{Ll} ]{0,30}\s)?(?:d[aeo]s?|del|de la|of|at|for) (?:the |el |la |o |a )?\p{Lu}/u;
/** "Na qualidade de …", "in my capacity as …": how somebody writes, and no work of theirs. */
export const IN_OFFICE =
  /^(?:(?:escrevo |escribo |writing )?(?:na|en(?: mi| su)?|in(?: my| the)?) )?(?:qualidade|condicao|calidad|caracter|condicion|capacity|role) (?:de|as|of)(?!\p{L})/u;
/** A house that others have, or that was visited: "fui numa loja de fogos", "tinha uma loja de som", "que hoje faz engenharia". */
const OF_OTHERS =
  /(?<!\p{L})(?:(?:fui|fomos|passei|entrei|fue|fuimos|pase|entre|i went|we went|went) (?:n?um[a]?|em uma?|em um|a una?|to an?|into an?|ate uma?)|(?:tinha|havia|habia|there was|there were) (?:uma?|una?|an?)|(?:que|who|quien) (?:hoje |hoy |now )?(?:faz|estuda|estudia|cursa|does|studies)|(?:envios?|entregas?|fretes?|delivery|shipping)\s?:(?: por| via)?) $/u;

/** "Síndica do Condomínio …", "diretor de comunicação do G.R.E.S. …": a role in a house that has a name. */
function isRole(text: string, folded: string, start: number, end: number): boolean {
  const role = ROLE.exec(folded.slice(start, end).trim());
  return role !== null && OF_A_HOUSE.test(text.slice(start + role[0].length, end + 60).trimStart());
}

/** True for words that name no trade of the owner's: parts of a sentence, their role in a house of another name, the shops of others. */
export function isNoTrade(text: string, folded: string, start: number, end: number): boolean {
  const said = folded.slice(start, end).trim();
  return (
    OF_A_SENTENCE.test(said) ||
    IN_OFFICE.test(said) ||
    OF_OTHERS.test(folded.slice(Math.max(0, start - 30), start)) ||
    isRole(text, folded, start, end)
  );
}
