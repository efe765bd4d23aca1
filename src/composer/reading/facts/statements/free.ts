import { DAY } from '#site/hours/days.ts';
import type { Span } from '../../sentences.ts';
import type { Item } from '../items/item.ts';
import { LEAD } from '../items/offer-words.ts';
import { type Sheet, TAKEN, trimmed } from '../sheet.ts';

const FREE =
  /(?<![\p{L}\d])(?:gratis|gratuit[oa]s?|sem custo|sem compromisso e sem custo|de graca|cortesia|sin costo|sin cargo|sin coste|free of charge|for free|no charge|free|مجانا|مجاني|مجانيه|مجانًا|بدون مقابل)(?![\p{L}\d-])/gu;
const FREE_STATEMENT =
  /\b(?:trial|teste|prueba|entreg(?:a|o|as|amos)|frete|delivery|shipping|envio|envios|parking|estacionamento|estacionamiento|wi-?fi|entrada|entry|admission|gluten|cruelty|sugar|dairy|lactose|pet|smoke|range|duty|ingresso|days?|dias|feel|software|risk|download|retirada|plan|plano|cancel\w*)\b|توصيل|تجربه|دخول/;

/** "free for one server, $12/mo for up to ten" */
const FOR_SO_MANY = /^\s(?:for|para|pra|ate|hasta|up to)\s((?:an?|one|um|uma|un|una|two|dois|dos|\d{1,3})\s\p{L}+)(?=\s*[,;])/u;

/** "I look at it for free", "o povo confunde orçamento é de graça": said of what is done, and no thing. */
const SAYS =
  /(?:^|[,;:.\n\ue000])\s*(?:(?:e|y|and|mas|pero|but|so)\s)?(?:(?:i|we|you|they|he|she|it|eu|a gente|nos|yo|nosotr[oa]s)\s\p{L}+|[oa]s? \p{L}+ \p{L}+[aeo]m? (?:[oa]s? )?\p{L}+ (?:e|sai|fica))(?!\p{L})[^,;:\n]*$/u;

/** "ingresso quinta grátis / domingo 15 reais" */
const OF_DAY = new RegExp(`^(?:ingresso|entrada|admission|entry) ${DAY}$`, 'u');
/** Position of the last "and" between two things; "é" is a verb. */
const lastJoint = (text: string): number => text.search(/\s(?:e|y|and)\s(?!.*\s(?:e|y|and)\s)/i);

/** "valoración sin costo" in a list of prices, "primeira aula grátis" on its own. */
export function freeItems(sheet: Sheet, sentence: Span, listed: boolean, priced: Item[]): Item[] {
  const items: Item[] = [];
  for (const match of sheet.open.slice(sentence.start, sentence.end).matchAll(FREE)) {
    const at = sentence.start + match.index;
    if (priced.some((item) => at >= item.name.start && at < item.name.end)) continue;
    const whom = priced.length > 0 ? FOR_SO_MANY.exec(sheet.open.slice(at + match[0].length, sentence.end)) : null;
    if (whom?.[1]) {
      const start = at + match[0].length + whom[0].length - whom[1].length;
      items.push({ name: { start, end: start + whom[1].length }, extra: false, free: { start: at, end: at + match[0].length } });
      continue;
    }
    const region = sheet.open.slice(sentence.start, at);
    if (/\([^()]*$/.test(region) || SAYS.test(region)) continue;
    const cut = Math.max(
      ...[',', ';', '،', ':', '\n', TAKEN].map((sign) => region.lastIndexOf(sign)),
      lastJoint(sheet.text.slice(sentence.start, at)),
    );
    const from0 = sentence.start + cut + 1;
    const from =
      from0 +
      (LEAD.exec(sheet.open.slice(from0, at).replace(/^\s+/, ''))?.[0].length ?? 0) +
      (/^\s+/.exec(sheet.open.slice(from0, at))?.[0].length ?? 0);
    const particle = cut >= 0 && /^و[\u0600-\u06ff]{3,}/.test(sheet.text.slice(from)) ? 1 : 0;
    const to =
      from +
      sheet.open.slice(from, at).replace(/(?:\s(?:e|es|is|sao|son|totalmente|completamente|100%|completely|for|de))*\s*[:–-]?\s*$/, '')
        .length;
    const name = trimmed(sheet.text, from + particle, to);
    const written = sheet.folded.slice(name.start, name.end);
    const words = written.split(/\s+/).length;
    if (
      written.length >= 4 &&
      words <= 5 &&
      (!FREE_STATEMENT.test(written) || (listed && OF_DAY.test(written))) &&
      (listed ||
        /\b(?:aula|consulta|conversa|atendimento|analise|triagem|vistoria|medicao|mentoria|retorno|avaliac\w+|orcamento|visita|sessao|matricula|inscricao|enrol\w*|registration|class|consultation|quote|estimate|lesson|session|workshop|tour|clase|valoracion|cotizacion|presupuesto|sesion|cita|diagnostico|degustac\w+|tasting|evaluation|checkup)\b|استشاره|معاينه|حصه/.test(
          written,
        ))
    ) {
      items.push({ name, extra: false, free: { start: at, end: at + match[0].length } });
      continue;
    }
    const after = /^\s+((?:[\p{L}-]+\s?){1,3})(?=[.,;:!\n]|$| (?:for|with|and|in|at|on)\b)/u.exec(
      sheet.open.slice(at + match[0].length, sentence.end),
    );
    const thing = after?.[1]?.trim();
    if (
      match[0] === 'free' &&
      thing &&
      !FREE_STATEMENT.test(thing) &&
      !/^(?:of|for|to|from)\b/.test(thing) &&
      /\b(?:consultation|quote|quotes|estimates?|lesson|class|session|assessment|workshop|tour|tasting|evaluation|checkup|inspection|samples?)\b/.test(
        thing,
      )
    ) {
      items.push({ name: { start: at, end: at + match[0].length + (after?.[0].trimEnd().length ?? 0) }, extra: false });
    }
  }
  return items;
}
