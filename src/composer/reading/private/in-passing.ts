import type { Sheet } from '../facts/sheet.ts';
import type { Span } from '../sentences.ts';

/** "Pode por 144.", "Isso pode pôr.": leave to show what was told, said to us. */
const MAY_BE_SHOWN =
  /^(?:(?:isso|isto|ess[ae]|o resto|eso|esto|el resto|that|this|the rest)(?: ai)? )?(?:(?:pode|podem|puedes?|pueden|podes) (?:por|botar|colocar|poner|publicar)|you can (?:put|show|publish)(?: that| it)?)(?: \d+)?[\s.!]*$/u;
/** "Domingo tinha mas acabou": no longer there. */
const IS_OVER =
  /^[^,;:]{0,60}(?<!\p{L})(?:tinha|tinhamos|havia|habia|teniamos|there (?:was|used to be)|we (?:had|used to)[^,;:]{0,30}),? (?:mas|pero|but) (?:ja |ya |it |that |isso )?(?:acabou|parou|terminou|fechou|se acabo|termino|cerro|ended|stopped|closed|is over|is gone)[\s.!]*$/u;
/** "Antes daba en Viña pero ya no", "I used to do weddings but not any more": how it was. */
const WAS =
  /(?<=^|[.!?\n]\s*)(?:antes|antigamente|before|(?:i|we) used to)(?!\p{L})[^.;:\n]{0,60},? (?:mas|pero|but) (?:ya no|(?:agora|hoje|ahora|hoy) (?:nao|no)|nao mais|ja nao|no longer|not (?:any ?more|any longer|now))[^.;\n]{0,20}(?=[.;!\n]|$)/gu;
/** "domingo não cozinho nem pra mim", "from £90 depends how bad": what a speaker adds to words that say it all. */
const ADDED =
  /,? (?:nem (?:pra|para|pro) (?:mim|a gente|meu \p{L}+|minha \p{L}+)|ni (?:para|pa) (?:mi|nosotros)|not even for (?:me|myself|us|my \p{L}+))(?=\s*(?:[.,;!)\n]|$))|(?<=\d),? depend(?:s|ing)(?: on)? how \p{L}+(?: (?:it|they) (?:is|are))?(?=\s*(?:[.,;!)\n]|$))/gu;
/** "Ó Jurandir, desliga esse forno", "hey Tom shut the door": to somebody in the room, up to the next pause. */
const TO_ANOTHER =
  /(?<=^|[\s,.;])(?:[óÓôÔ]|[Ee]i|[Pp]siu|[Oo][yi]e?|[Hh]ey|[Cc]he),? \p{Lu}\p{L}{2,},? (?:(?:me |no |la |lo )?(?:deslig|abaix|fech|abr|par|traz|peg|esper|cal|sai|vem|olh|apag|baj|cierr|ven|esper|call|turn|shut|close|stop|wait|come|get|leave)\p{L}*)[^,.;\n]*/gu;
export const saidInPassing = ({ text, folded, sentences }: Sheet): Span[] => [
  ...[...text.matchAll(TO_ANOTHER)].map(({ index, 0: said }) => ({ start: index, end: index + said.length })),
  ...sentences.filter(({ start, end }) =>
    [MAY_BE_SHOWN, IS_OVER, WAS].some((sign) =>
      sign.test(
        folded
          .slice(start, end)
          .trim()
          .replace(/[.!]+$/, ''),
      ),
    ),
  ),
  ...[...folded.matchAll(ADDED), ...folded.matchAll(WAS)].map(({ index, 0: said }) => ({ start: index, end: index + said.length })),
];
