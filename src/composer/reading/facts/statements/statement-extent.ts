import type { Span } from '../../sentences.ts';
import { type Sheet, trimmed } from '../sheet.ts';

export const DECLARES =
  /\b(?:somos|sou|temos|tenho|fazemos|faco|usamos|uso|trabalh\w+|atend\w+|nossa?s?|nosso?s?|a gente|nos|minha|meu|cada|todos?|todas?|e|sao|tem|vem|fica|we|our|i|my|is|are|has|have|was|were|every|each|all|they|it|he|she|make|makes|use|uses|teach|teaches|source|nuestr[oa]s?|hacemos|tenemos|usamos|trabajamos|es|son|esta|estan|tiene|tienen|cada|mi|mis)\b|نحن|لدينا|كل|هو|هي|منذ|نستخدم|نصنع|(?<![\p{L}])ن(?:ستقبل|قدم|وفر|عمل|خدم|رحب|قبل|وصل|هتم|حرص|ختار|حضر|علم|درس|ساعد)/u;

/** Start of a clause's content: after a label, "e", "ah" and the business's own name. */
export function startOfStatement(sheet: Sheet, start: number, end: number): number {
  let from = start;
  for (const pattern of [LABEL, CONJUNCTION]) from += pattern.exec(sheet.folded.slice(from, end))?.[0].length ?? 0;
  return afterName(sheet, afterPresentation(sheet, from, end), end);
}

/** "No tenemos mesas ojo": a filler word is left out. */
const FILLER = /[\s,]+(?:ojo|viu|hein|eh|ne|tah?|sorry)[.!]*$/u;

export function cleaned(sheet: Sheet, start: number, end: number): Span | undefined {
  const from = startOfStatement(sheet, start, end);
  const to = contactIn(sheet, from, end) ?? end - (FILLER.exec(sheet.folded.slice(from, end))?.[0].length ?? 0);
  const stop = /[.!)]$/.test(sheet.text.slice(from, to)) && to === end ? 1 : 0;
  const span = withoutCut(sheet.text, trimmed(sheet.text, from, to));
  return span.end - span.start > 5 ? { start: span.start, end: stop ? Math.max(span.end, to) : span.end } : undefined;
}

/** Leaves out the contents of an unclosed bracket. */
function withoutCut(text: string, { start, end }: Span): Span {
  const opened = text.lastIndexOf('(', end - 1);
  if (opened < start || text.slice(opened, end).includes(')')) return { start, end };
  return text[end] === ')' ? { start, end } : trimmed(text, start, opened);
}

const PRESENTS =
  /^(?:(?:eu )?(?:sou|soy|me chamo|me llamo|meu nome e|mi nombre es|i am|i'm|my name is|aqui e) [^,.]{2,40}[,.]\s*(?:(?:e|y|and) )?)?(?:(?:eu|a gente|nos|i|we) )?(?:tenho|tem|temos|tengo|tenemos|have|run|own|abri|abrimos|toco) (?:um|uma|un|una|a|an|minha|meu|mi|my|our|nossa|nosso) [^,.]{3,60},\s*(?:(?:e|y|and) )?/;

/** "Sou a Neide, tenho uma padaria em Olinda, e a minha massa descansa 18 horas": the owner and the town have facts of their own. */
function afterPresentation(sheet: Sheet, from: number, end: number): number {
  const presented = PRESENTS.exec(sheet.folded.slice(from, end))?.[0].length ?? 0;
  const rest = sheet.folded.slice(from + presented, end);
  return presented > 0 && rest.split(/\s+/).length >= 3 && DECLARES.test(rest) ? from + presented : from;
}

/** "Colégio Girassol em Uberlândia, educação infantil": the name and the town have facts of their own; the rest is kept. */
function afterName(sheet: Sheet, from: number, end: number): number {
  const name = sheet.facts.find(({ norm, source }) => norm.kind === 'name' && source.span?.[0] === from)?.source.span;
  if (!name) return from;
  const rest =
    /^(?:,? (?:em|in|en|no|na|de) (?:[\p{Lu}][\p{L}'’.]*(?: (?:d[aeo]s? |de |la )?)?){1,4}(?:[-–/,] ?\p{Lu}{2})?)?\s*[,:–-]\s+/u.exec(
      sheet.text.slice(name[1], end),
    );
  return rest ? name[1] + rest[0].length : from;
}

/** Start of "…, meu zap 21 97777-0000": contacts and priced offers have facts of their own. */
function contactIn(sheet: Sheet, start: number, end: number): number | undefined {
  const first = sheet.facts
    .filter((fact) => ['phone', 'email', 'handle', 'url', 'offer'].includes(fact.norm.kind))
    .map((fact) => fact.source.span?.[0] ?? 0)
    .filter((at) => at > start && at < end)
    .sort((a, b) => a - b)[0];
  if (first === undefined) return undefined;
  const comma = Math.max(...[',', '،', ';', '–', '('].map((sign) => sheet.text.lastIndexOf(sign, first - 1)));
  return comma > start + 12 ? comma : undefined;
}

const LABEL =
  /^(?:(?:sobre(?: nos| mim)?|about(?: us| me)?|quem somos|quienes somos|acerca de|(?:a |la )?(?:nossa|minha|nuestra|mi) historia|(?:our|my) story|historia|story|obs|ps|info|informac\w+|detalhes|details|descricao|description|bio|diferenciais|من نحن|عنا)\s*[:–-]\s*)/;

const CONJUNCTION =
  /^(?:(?:e|y|and|mas(?! de (?:\d|un[oa]|med))|but|pero|tambem|tambien|also|alem disso|ademas|plus|fala,? (?:mano|galera|pessoal|gente|meu)|salve|e ai|eae|a paz(?: do senhor)?|ah|oh|entao|pues|bom|bueno|well|hi|hello|hey|oi|ola|hola|bom dia|boa tarde|buenas|(?:(?:gente|pessoal|galera|amigos?|olha(?: so)?|vejam?|mir[ae]n?|look|listen|ok(?:ay)?)[,!]? )?(?:(?:o negocio|a coisa|la cosa|el tema|the thing|the deal|so the thing) (?:e|es|is) (?:o seguinte|esse|este|esta|isso|la siguiente|this)|(?:e|es) (?:o|lo) (?:seguinte|siguiente)|the thing is|la cosa es)[,:]?|و)[,!\s]+)+/;
