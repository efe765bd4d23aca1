import type { Sheet } from '../facts/sheet.ts';
import type { Span } from '../sentences.ts';

/** "… não põe tá", "don't put that", "no lo publiquen": an order without an object is about the words before it. */
const ORDER_ABOUT_IT =
  /(?<!\p{L})(?:(?:isso|isto|essa parte|eso|esto) )?(?:(?:nao|n|no|nem) (?:precisa |e (?:pra|para) |hace falta |es para )?(?:(?:lo|la|los|las) )?(?:poe|por|ponha|ponham|bota|bote|botar|coloca|coloque|colocar|publica|publique|publicar|divulga|divulgue|divulgar|mostra|mostrar|escreve|escrever|pongas?|pongan|poner|pon|publiques|publiquen|muestres|muestren|aparece|entra)(?: (?:isso|isto|eso|esto|nao|no site|na pagina|ai|alli|ahi|en (?:la web|el sitio|la pagina)|ainda|por enquanto|todavia|por ahora|ta|ok|viu|hein|eh|ne|por favor|porfa|pfv|xfa))*|(?:do not|don'?t|dont|please don'?t) (?:put|publish|post|print|show|share|include|mention|write|add) (?:that|this|it|them|any of (?:that|this|it))(?: (?:on|in|up|there|online|anywhere|please|though|pls)(?: (?:the |my |our )?(?:web ?)?(?:site|page|internet))?)*|(?:leave|keep) (?:that|this|it) (?:off|out)(?: please)?|(?:mas |pero )?(?:deix[ae]m?|fica|dej[ae](?:lo)?) (?:sem|sin) (?:os |los |o |el )?(?:nomes?|nombres?))(?=\s*[,.;:!?()\n]|\s(?:porque|pq|pois|because|que|since)\s|\s*$)/u;
/** "isso é só desabafo": said to us, with the words before it. */
const VENTS =
  /(?<!\p{L})(?:(?:isso|isto) (?:e|foi|aqui e) (?:so |apenas )?(?:um )?desabafo|(?:so|foi so|e so) (?:um )?desabafo|(?:i'?m |im )?just venting|rant over|(?:es |era )?solo (?:un )?desahogo|me estoy desahogando)(?!\p{L})/u;
/** "…, hay mucho ladrón (esto último no lo pongas)": only the words between the last comma and the order. */
const ABOUT_LAST =
  /(?<!\p{L})(?:(?:esto|isto|isso|essa|this|that) (?:ultim[oa](?: parte)?|last (?:bit|part|one))|(?:la|a|the) (?:ultima parte|last (?:bit|part)))[^,;]*$/u;
/** "El teléfono es 351 …, atiende Rubén, yo atiendo mal, eso no lo pongas": the number is too far to be meant. */
const LONG_AFTER_NUMBER = /\d[\d ()-]{6,}\d,[^,]*\p{L}[^,]*,[^,]*\p{L}[^,]*$/u;
const MAX_BEFORE_ORDER = 30;
const MAX_BARE_ORDER = 6;

/** The words that an order without an object keeps off the page: up to it from the start of their sentence, or the sentence before. */
export function keptOff({ folded, sentences }: Sheet): Span[] {
  return sentences.flatMap((sentence, n): Span[] => {
    const said = folded.slice(sentence.start, sentence.end);
    const order = [ORDER_ABOUT_IT, VENTS]
      .map((sign) => sign.exec(said))
      .filter((match) => match !== null)
      .sort((a, b) => b.index - a.index)[0];
    if (!order) return [];
    const before = said.slice(0, order.index);
    const words = before.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
    // "(don't publish them: bank 1234)": all that is in the bracket, and nothing before it.
    const opened = before.lastIndexOf('(') > before.lastIndexOf(')') ? before.lastIndexOf('(') : -1;
    const isLast = ABOUT_LAST.test(said.slice(0, order.index + order[0].length));
    const comma =
      words > MAX_BEFORE_ORDER || isLast || LONG_AFTER_NUMBER.test(before)
        ? Math.max(before.replace(/[,;\s]+$/u, '').lastIndexOf(','), before.lastIndexOf(';')) + 1
        : 0;
    const until = order.index + order[0].length;
    const after = /^\s*:[^)\n]*/.exec(said.slice(until))?.[0].length ?? 0;
    // "20/12 casamento (não colocar, é particular)": the item before a bracket that opens with the order, and all of the bracket.
    if (opened >= 0 && after === 0 && !/[\p{L}\d]/u.test(said.slice(opened, order.index))) {
      const item = /[^,;:()\n]*$/.exec(said.slice(0, opened))!;
      const closed = said.indexOf(')', until);
      return [{ start: sentence.start + item.index, end: sentence.start + (closed < 0 ? until : closed + 1) }];
    }
    const cut = Math.max(comma, opened + 1);
    const end = sentence.start + until + after;
    const last = words === 0 && said.split(/\s+/).length <= MAX_BARE_ORDER ? sentences[n - 1] : undefined;
    return [{ start: last?.start ?? sentence.start + cut, end }];
  });
}
