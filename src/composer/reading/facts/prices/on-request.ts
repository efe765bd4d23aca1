import type { Span } from '../../sentences.ts';
import { isSold } from '../items/item.ts';
import { LEAD } from '../items/offer-words.ts';
import { record, type Sheet, trimmed } from '../sheet.ts';

const ASK =
  '(?:(?:so |somente |apenas |preco |valor )?(?:no |com |por |mediante )?(?:a combinar|sob (?:consulta|orcamento|medida|encomenda)|a consultar|orcamento(?: na hora| gratis| no local)?|consulte|a tratar|a convenir|(?:se )?cotiza(?:r|mos)?|segun (?:el |la )?\\p{L}+|(?:con |bajo |sin costo )?(?:presupuesto|cotizacion|pedido)|on (?:request|quote|application|enquiry)|by quote|poa|p\\.o\\.a\\.|ask(?: us| me)?|so (?:olhando|vendo)|so (?:com |por |na |apos )?(?:avaliacao|visita)|(?:solo )?(?:mirando|viendo|con visita)|on inspection|call for (?:a )?(?:price|quote))|custom quote)';
const ROW = new RegExp(`(?:^|[,;.\\n|•/])\\s*([^,;.:()\\n|•/\\ue000]{3,48}?)[\\s:=–-]+(${ASK})(?=\\s*(?:[,;.\\n)|•]|$))`, 'gu');
/** "E noiva também, mas essa é sob consulta": in a sentence of its own. */
const TOLD = new RegExp(
  `(?:^|[.!?\\n]\\s*|,\\s)(?:(?:ah|e|y|and|also)\\s+)*([^,;.:\\n\\ue000]{3,40}?)(?:\\s(?:tambem|tambien|too|as well))?,?\\s(?:(?:mas|pero|but)\\s)?(?:(?:ess[ea]s?|est[ea]s?|es[ea]s?|that one|those|isso)\\s)?(?:e|es|is|are|sao|son|so|fica|ficam)\\s(${ASK})(?=\\s*(?:[,;.\\n)]|$))`,
  'gu',
);
const MAX_WORDS = 6;
/** Min count of prices for a list. */
const LIST = 2;
const REST = /^(?:acima|above|over|mais|demais|(?:os )?outr[oa]s?|o resto|others?|el resto|los demas|mayores?|maiores)(?!\p{L})/u;

const WISH =
  /(?<!\p{L})(?:quero|queria|preciso|gostaria|quiero|necesito|want|need|formulario|form|pedir|botao|boton|button|site|pagina|page|web)(?!\p{L})/u;

/** Unpriced items of a price list: "quadro a combinar", "fantasia só orçamento". The words take the place of the price. */
export function readOnRequest(sheet: Sheet): void {
  const hasList = sheet.facts.filter(({ norm }) => norm.kind === 'offer' && norm.price).length >= LIST;
  for (const sentence of sheet.sentences) {
    const said = sheet.open.slice(sentence.start, sentence.end);
    const told = hasList ? [...said.matchAll(TOLD)] : [];
    const rows = told.length === 0 && isPriced(sheet, sentence) ? [...said.matchAll(ROW)] : told;

    for (const match of rows) {
      const [, named = '', ask = ''] = match;
      const at = sentence.start + match.index + match[0].lastIndexOf(ask);
      const from = sentence.start + match.index + match[0].indexOf(named);
      const name = trimmed(sheet.text, from + (LEAD.exec(named)?.[0].length ?? 0), from + named.length);
      if (name.end <= name.start || REST.test(named) || WISH.test(named) || !isSold(sheet, name, MAX_WORDS)) continue;
      record(
        sheet,
        name.start,
        at + ask.length,
        { kind: 'offer', note: sheet.text.slice(at, at + ask.length) },
        { text: sheet.text.slice(name.start, name.end) },
      );
    }
  }
}

/** True when the sentence or a line beside it has prices. */
const isPriced = (sheet: Sheet, { start, end }: Span): boolean =>
  sheet.facts.some(({ norm, source: { span } }) => norm.kind === 'price' && span && span[0] < end + 40 && span[1] > start - 40);
