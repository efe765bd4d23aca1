import type { Span } from '../../sentences.ts';
import { moneyIn } from '../prices/money.ts';
import { record, type Sheet, take, trimmed } from '../sheet.ts';

const CUE =
  /(?<![\p{L}\d])(?:plans?|planos?|planes|pricing(?: plans)?|assinaturas?|suscripciones|subscriptions?|memberships?|membresias?|mensalidades?|tiers|الاشتراكات|اشتراكات|اشتراكاتنا|العضويات|الباقات|باقات|باقاتنا|الخطط)(?: (?:are|sao|son|mensais|mensuales|e precos|and pricing|disponiveis))?\s*:/u;
/** Words for a price on request, over folded text. */
export const ASKED =
  /(?:contact us|contact sales|talk to us|let'?s talk|call us|get in touch|custom(?: pricing| quote)?|on request|ask us|fale conosco|fale com a gente|falar com vendas|sob consulta|a consultar|consulte(?:-nos)?|sob orcamento|contactenos|contactanos|consultar|a medida|hablemos|cotizacion|a convenir|تواصل معنا|اتصل بنا|حسب الطلب)/;
const PERIODS = { month: 'month', year: 'year', week: 'week' } as const;

/**
 * Plans of a subscription: "Plans: Starter $19/mo (1 location, 2,000 titles), Chain: contact us", one per line or in a row. Read where
 * plans are announced, or where two monthly prices stand together.
 */
export function readPlans(sheet: Sheet, likely: boolean): void {
  const spans: Span[] = [];
  for (const sentence of sheet.sentences) {
    const cue = CUE.exec(sheet.open.slice(sentence.start, sentence.end));
    const monthly = moneyIn(sheet, sentence.start, sentence.end).filter((money) => money.norm.per && money.norm.per in PERIODS);
    if (cue) {
      take(sheet, sentence.start + cue.index, sentence.start + cue.index + cue[0].length);
      spans.push(...partsOf(sheet, sentence.start + cue.index + cue[0].length, sentence.end));
      let end = sentence.end;
      for (const next of sheet.sentences.filter((other) => other.start >= sentence.end)) {
        const isLine = /\n/.test(sheet.text.slice(end, next.start));
        if (!isLine || !(moneyIn(sheet, next.start, next.end).length > 0 || ASKED.test(sheet.open.slice(next.start, next.end)))) break;
        spans.push(next);
        end = next.end;
      }
    } else if (likely && monthly.length > 0 && TIERS.test(sheet.text.slice(sentence.start, sentence.end)))
      spans.push(...freeAndPaid(sheet, sentence));
    else if (likely && monthly.length > 1) spans.push(...partsOf(sheet, sentence.start, sentence.end));
    else if (
      likely &&
      monthly.length === 1 &&
      /^[^\n]{2,30}?(?:\s[-–:]|:)/.test(sheet.open.slice(sentence.start, sentence.end)) &&
      !spans.includes(sentence)
    )
      spans.push(sentence);
  }
  for (const span of spans) recordPlan(sheet, span);
}

/** "Free for 3 people, Plus $4/month": names used only for tiers, one of them without a price. */
const TIERS =
  /(?<![\p{L}])(?:Free|Starter|Basic|Hobby|Gr[aá]tis|Gratuito|Básico)\b[^.;]{0,60}[,;]\s*(?:and |e |y )?(?:Plus|Pro|Team|Premium|Business|Growth|Equipe|Equipo|Família|Familia|Family)\b/u;
function freeAndPaid(sheet: Sheet, sentence: Span): Span[] {
  const parts = partsOf(sheet, sentence.start, sentence.end);
  const first = /^(Free|Gr[aá]tis|Gratuito|Starter|Basic|Hobby|Básico)\s+(?:for|para|at[eé]|up to|hasta)\s+([^,;]{2,40})/u.exec(
    sheet.text.slice(sentence.start, sentence.end),
  );
  if (!first?.[1]) return parts;
  record(sheet, sentence.start, sentence.start + first[1].length, {
    kind: 'plan',
    features: [first[0].slice(first[1].length).trim()],
    ask: false,
  });
  take(sheet, sentence.start, sentence.start + first[0].length);
  return parts
    .map((part) => ({ start: Math.max(part.start, sentence.start + first[0].length), end: part.end }))
    .map((part) => trimmed(sheet.text, part.start, part.end));
}

/** Splits at commas, semicolons and "and" outside brackets, and joins parts that belong to the plan before them. */
function partsOf(sheet: Sheet, start: number, end: number): Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let from = start;
  const close = (to: number) => {
    const part = trimmed(sheet.text, from, to);
    if (part.end > part.start) {
      const starts = moneyIn(sheet, part.start, part.end).length > 0 || ASKED.test(sheet.open.slice(part.start, part.end));
      const last = parts.at(-1);
      if (starts || !last) parts.push({ start: part.start, end: sheet.text[part.end] === ')' ? part.end + 1 : part.end });
      else last.end = part.end;
    }
    from = to + 1;
  };
  for (let i = start; i < end; i++) {
    const sign = sheet.folded[i] as string;
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (sign === ';' || ((sign === ',' || sign === '،') && !/\d/.test(sheet.text[i + 1] ?? '')))) close(i);
    else if (depth === 0 && /^ (?:and|e|y) (?=\p{Lu})/u.test(sheet.text.slice(i, i + 8))) close(i);
    else if (depth === 0 && sign === ' ' && opensPlan(sheet, i, end) && moneyIn(sheet, from, i).length > 0) close(i);
  }
  close(end);
  return parts;
}

/** "trimestral 109,90 por mês e anual 89,90": a name and its price after the "and". */
function opensPlan(sheet: Sheet, at: number, end: number): boolean {
  const next = /^ (?:and|e|y) (?=\p{L}+(?: \p{L}+){0,2} (?:\p{Sc}|r\$)? ?\d)/u.exec(sheet.folded.slice(at, at + 60))?.[0].length;
  return next !== undefined && moneyIn(sheet, at + next, Math.min(end, at + 60)).length > 0;
}

function recordPlan(sheet: Sheet, span: Span): void {
  const open = sheet.open.slice(span.start, span.end);
  const money = moneyIn(sheet, span.start, span.end)[0];
  const ask = ASKED.exec(open);
  const stop = money ? money.span.start : ask ? span.start + ask.index : undefined;
  if (stop === undefined) return;
  const lead =
    /^\s*(?:[-•*]\s*)?(?:(?:(?:n(?:uestr|oss)[oa]s |our |las |los |os |as )?(?:tarifas?|precios?|precos?|valor(?:es)?|cuotas?|mensalidades?|mensualidades?|planes|planos|plans|prices?|fees|rates|bonos)\s*:\s*))?(?:(?:and|e|y|the|o|el|un|um|plan|plano|المجانيه|باقه)\s+)*/.exec(
      sheet.folded.slice(span.start, stop),
    )?.[0].length ?? 0;
  const head = sheet.folded
    .slice(span.start + lead, stop)
    .replace(/(?:\s*[:–(-]|\s(?:is|por|at|for|e|es|custa|cuesta|costs|from|a partir de|desde|بسعر))+\s*$/, '');
  const name = trimmed(sheet.text, span.start + lead, span.start + lead + head.length);
  const words = sheet.text.slice(name.start, name.end).split(/\s+/).length;
  if (name.end <= name.start || words > 5 || !/[\p{L}\d]/u.test(sheet.text.slice(name.start, name.end))) return;
  const tailStart = money ? money.span.end : stop + (ask?.[0].length ?? 0);
  const tail = sheet.text
    .slice(tailStart, span.end)
    .trim()
    .replace(/^(?:[:–—,-]\s*|\()|(?:\)\s*)$/g, '')
    .replace(/^(?:for|with|com|con|inclui|includes|incluye|para)\s+/i, '');
  const features = tail
    .split(/[,،;+](?!\d)\s*|\s(?:and|e|y)\s(?=\S+\s\S+$)/)
    .map((feature) => feature.trim().replace(/^(?:and|e|y)\s+|[.)]+$/gi, ''))
    .filter((feature) => feature.length > 1)
    .slice(0, 20);
  const price = money && record(sheet, money.span.start, money.span.end, money.norm);
  const period = money?.norm.per && money.norm.per in PERIODS ? PERIODS[money.norm.per as keyof typeof PERIODS] : undefined;
  record(sheet, name.start, name.end, { kind: 'plan', ...(price ? { price } : {}), ...(period ? { period } : {}), features, ask: !money });
  take(sheet, span.start, span.end);
}
