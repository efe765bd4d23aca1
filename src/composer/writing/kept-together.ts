import type { Brief } from '#composer/brief.ts';
import type { Fact, FactOf } from '#site/schema.ts';
import { labelOf } from './labelled.ts';
import { asSentence } from './language.ts';

type Statement = FactOf<'statement'>;

/**
 * Opens on what the sentence before it speaks of: "50 por pessoa, 1h30.", "Sai com no mínimo 4.", "It takes two hours.". Verbs of the
 * first person have their subject with them, and verbs that announce something of the house ("Tem estacionamento") need none.
 */
const LEANS_ON =
  /^(?:(?:r\$|us\$|[$€£])?\s?\d|(?:inclu[ií]|incluye|includes?|comes? with|dura(?:m|n|ção)?(?!\p{L})|lasts?(?!\p{L})|takes?(?!\p{L})|costs?(?!\p{L})|custam?(?!\p{L})|cuestan?(?!\p{L})|sai(?:em)?(?!\p{L})|salen?(?!\p{L})|leva(?:m|n)?(?!\p{L})|ll[ee]va(?:n)?(?!\p{L})|cabem?(?!\p{L})|caben?(?!\p{L})|fits?(?!\p{L})|serves?(?!\p{L})|rende(?:m|n)?(?!\p{L})|acompanham?(?!\p{L})|volta(?:m|mos)?(?!\p{L})|vuelven?(?!\p{L})|come[çc]am?(?!\p{L})|termina[mn]?(?!\p{L})|m[íi]nimo|m[áa]ximo|minimum|maximum|(?:no|com|at) (?:m[íi]nimo|m[áa]ximo|least|most)|el[ea]s? (?!d)|it['’]?s? |they['’]? |ell[oa]s? |isso |esto |eso |ess[ea]s? (?:é|e|s[ãa]o|tem|vai|sai|fica)|ese (?:es|sale|va)|that one|this one|tamb[ée]m |tambi[ée]n |also |nel[ea]s? |o mesmo |a mesma |lo mismo |mais longe|m[áa]s lejos|further)(?:\p{L}*))/iu;
const MAX_LENGTH = 320;

const isOwn = ({ norm, source }: Fact): boolean => norm.kind === 'statement' && source.from === 'prompt' && source.span !== undefined;

/**
 * Sentences that speak of the one before them stay with it, as do those of one line under its label: apart, "Sai com no mínimo 4." would
 * stand among the conditions of the whole business, and "50 por pessoa" would be the price of nothing.
 */
export function keptTogether(brief: Brief): Brief {
  const stated = brief.facts.filter(isOwn).sort((one, other) => spanOf(one)[0] - spanOf(other)[0]) as Statement[];
  const joined = new Map<string, Statement>();
  const gone = new Set<string>();
  let last: Statement | undefined;
  for (const fact of stated) {
    const whole = last && leansOn(brief, last, fact) ? together(last, fact) : undefined;
    if (last && whole) {
      gone.add(fact.id);
      joined.set(last.id, whole);
    }
    last = whole ?? fact;
  }
  return { ...brief, facts: brief.facts.flatMap((fact) => (gone.has(fact.id) ? [] : (joined.get(fact.id) ?? fact))) };
}

const spanOf = ({ source }: Fact): [number, number] => source.span as [number, number];

function leansOn(brief: Brief, before: Statement, fact: Statement): boolean {
  const between = brief.prompt.slice(spanOf(before)[1], spanOf(fact)[0]);
  if (!/^[.;!\s]*$/u.test(between) || between.includes('\n')) return false;
  return LEANS_ON.test(brief.prompt.slice(...spanOf(fact))) || labelOf(brief, before) !== undefined;
}

function together(before: Statement, fact: Statement): Statement | undefined {
  const text = `${asSentence(before.text)} ${asSentence(fact.text)}`;
  if (text.length > MAX_LENGTH) return undefined;
  const { source } = before;
  return { ...before, text, must: before.must || fact.must, source: { ...source, span: [spanOf(before)[0], spanOf(fact)[1]] } };
}
