import { fold } from '../fold.ts';
import { compile, type Settled } from './words.ts';

const ONE = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?";
/** "SP, MG, PR e MS... MS não, tirei MS esse ano": one of a list, with the words that take it back. */
const OFF_THE_ROW = compile(
  `(?<joined>,? (?:e|y|and|&) |, )(?<one>${ONE})(?<back>[\\s.,;…–—-]+\\k<one>,? (?:não|nao|no|not)(?:, [^.;\\n]{2,40})?)(?=[.;\\n]|$)`,
);
/** "Falar com Edilson, ops, Edilson saiu, fala com a Marta": who is no longer there. */
const LEFT = compile(
  `(?<![\\p{L}])(?<gone>(?:[Ff]al[ae]r?|[Ff]ale|[Hh]abl[ae]r?|[Aa]sk|[Cc]all|[Tt]rat[ae]r?|[Pp]regunt[ae]r?) (?:com|con|for|por|with) (?:o |a |el |la )?(?<one>${ONE})[\\s.,;…–—-]+(?:(?:ops|oops|opa|ah|não|nao|no|perd[óo]n|sorry|wait)[\\s.,;…–—-]+)*(?:o |a |el |la )?\\k<one> (?:saiu|j[áa] (?:n[ãa]o|saiu)|n[ãa]o (?:t[áa]|est[áa]|trabalha)|se fue|ya no|left|has left|is gone|doesn['’]t work)[^,.;\\n]{0,40}[,.;] ?)`,
);

/** "bairros: Moinho não, a rua alaga, só Centro, Lapa": the first of a row, taken back with its reason. */
const NOT_IN_ROW = compile(
  `(?<=: ?)(?<gone>${ONE} (?:não|nao|no|not),? (?:[^,.;:\\n]{2,44}, )?(?:(?:só|so|solo|sólo|somente|apenas|only) )?)(?=${ONE}(?:,| e | y | and ))`,
);
/** "Somos 22 músicos, bueno eran 24 pero dos se fueron, pon 22": how many there were. */
const WERE = compile(
  `(?<=(?<now>\\d{1,4}) \\p{L}{3,})(?<gone>[\\s,;.…–—-]+(?:(?:bueno|bom|bem|well|quer dizer|na verdade|ah|eh)[\\s,]+)?(?:er[ao]m?|eran|[eé]ramos|[ií]amos|(?:it|there|we) (?:was|were)|used to be) \\d{1,4}(?=[^.;\\n]*?(?:mas|pero|but|saiu|sa[ií]ram|fueron|left|agora|ahora|now))[^.;\\n]*)(?=[.;\\n]|$)`,
);

/** Removes what the next words say is no longer so: one of a row of places or things, and one who has left. */
export function goneSince(text: string): Settled | undefined {
  const row = OFF_THE_ROW.exec(text);
  const { joined = '', one = '', back = '' } = row?.groups ?? {};
  // Of a row, not of two sentences.
  if (row && back && fold(one).length > 1) return cutting(text, row.index, row.index + joined.length + one.length + back.length);
  for (const pattern of [NOT_IN_ROW, WERE]) {
    const match = pattern.exec(text);
    if (match?.groups?.gone) return cutting(text, match.index, match.index + match.groups.gone.length);
  }
  const left = LEFT.exec(text);
  return left?.groups?.gone ? cutting(text, left.index, left.index + left.groups.gone.length) : undefined;
}

/** "…, pode escrever", "you can put that": leave to say what stands before it. */
const LEAVE =
  /,? (?:(?:e |y |and )?(?:isso )?pode(?:m)? (?:escrever|dizer|botar|colocar|p[ôo]r)(?: isso| assim| a[íi])?|you can (?:say|write|put) (?:that|so|it)|(?:lo )?pued(?:e|es|en) (?:ponerlo|decirlo|escribirlo|decir|poner))(?=\s*(?:[.!;\n]|$))/iu;
export function leaveToSay(text: string): Settled | undefined {
  const match = LEAVE.exec(text);
  return match ? cutting(text, match.index, match.index + match[0].length) : undefined;
}

const cutting = (text: string, start: number, end: number): Settled => ({
  text: text.slice(0, start) + text.slice(end),
  cut: { at: start, text: text.slice(start, end).trim(), act: 'aside' },
});
