import type { Fact } from '#site/schema.ts';
import { fold } from '../../fold.ts';
import type { Sheet } from '../sheet.ts';
import { LONG_MONTH } from '../times/dates.ts';

/** Words that point at something said before: alone they name nothing. */
const BARE =
  /^(?:it['’]?s|it is|this|that|these|those|this is|that['’]?s|and|but|so|well|(?:i )?reckon|we['’]?re|i['’]?m|there['’]?s|ess[ae]s?|est[ae]s?|isso|isto|aquil[oa]|el[ea]s?|e|eh|mas|entao|que|que (?:e|es|sao|son)|es[ae]|eso|esto|ell[oa]s?|pero|entonces)[.!,: ]*$/u;
/** "Que é de gatos", "which is for beginners": the subject stands in the sentence before. */
const RELATIVE =
  /^(?:que (?:e|es|eh|sao|son|era|vem|viene|tem|tiene)|which (?:is|are|was|has)|who (?:is|are|was|has)|cuj[oa]s?|cuy[oa]s?) /u;
/** "Hoje fazemos umas", "Técnicas a Ana a Bia a": the number behind it counts, it is no price. */
const UNFINISHED = /\s(?:a|as|os|uns|umas?|unos|unas?|el|los|las|the|an|some|about|around|quase|casi|mais|e|y|and)$/u;

/** "Dia 12 de outubro.": what happens then has gone elsewhere, or waits for its owner. */
const DATE_ALONE = new RegExp(`^(?:(?:ah|e|y|and|no|el|on) )*(?:dia )?\\d{1,2}(?:º|st|nd|rd|th)? (?:de |of )?${LONG_MONTH}[.!]*$`, 'u');

/** "Hoje fazemos", "We bake": a verb at the end names nothing for sale. */
const DOING =
  /(?:^|\s)(?:(?:fa[zc]|vend|atend|produz|mont|assa|entreg|cozinh|hac|prepar|horne)\p{L}*(?:amos|emos|imos)|we (?:make|bake|sell|serve|do|see|ship|brew))(?: (?:uns|umas|unos|unas|some|about|around))?$/u;

/** "O Bento, em 2018, tive uma doula": the name belongs to the sentence before, and the speaker is another. */
const OF_ANOTHER =
  /^(?:o|a|el|la) \p{Lu}\p{L}+, [^,]{2,30}, (?:eu |yo )?(?:tive|fiz|fui|tuve|hice|(?!aqui)\p{L}{3,}(?:ei|i|é|í))(?!\p{L})/u;
/** The owner's own age: "tenho 38 anos", but not thirty years of work. */
const AGE = /^(?:eu |yo )?(?:tenho|tengo|estou com|i am|i['’]m) \d{2} (?:anos|years old)(?: de idade| de edad)?[.!]?$/u;

const isFragment = ({ norm, text }: Fact): boolean => {
  const said = fold(text).trim();
  if (norm.kind === 'statement')
    return (
      BARE.test(said) || DATE_ALONE.test(said) || (RELATIVE.test(said) && !said.includes('?')) || OF_ANOTHER.test(text) || AGE.test(said)
    );
  // "de outubro, 190 reais com apostila": a price is nobody's hours.
  if (norm.kind === 'hours')
    return Object.keys(norm.days).length === 0 && /(?:r\$|[$€£])\s?\d|\d (?:reais|pesos|euros|soles)(?!\p{L})/u.test(said);
  // "April 8.30pm only": a month with a time behind it is no day.
  if (norm.kind === 'class')
    return /^(?:(?:ao?|al|at|to) )?(?:meio[- ]dia|meia[- ]noite|noon|midnight|mediodia|medianoche)$|^(?:only|to|and|until|from|so|solo|e|y|ate|hasta|de|a)$|\s(?:to|a|ate|hasta)$/u.test(
      said,
    );
  return norm.kind === 'offer' && (BARE.test(said) || UNFINISHED.test(text) || DOING.test(said));
};

/** "(… é o que mais chega, e eu recebo com o mesmo cuidado)": the end of a remark whose beginning is not shown. */
function isEndOfRemark({ norm, source: { span } }: Fact, { text }: Sheet): boolean {
  if (norm.kind !== 'statement' || !span) return false;
  const opened = text.lastIndexOf('(', span[0] - 1);
  if (opened < 0 || text.slice(opened, span[0]).includes(')')) return false;
  return /\p{L}{2,}.*[,;]\s+(?:(?:e|y|and|mas|pero|but)\s)?$/su.test(text.slice(opened, span[0]));
}

const MAX_HEADING = 6;
/** "Grade 1º semestre" on the line above the first class: the heading of what follows, which has one on the page. */
function headsClasses({ norm, text, source: { span } }: Fact, { facts, text: message }: Sheet): boolean {
  if (norm.kind !== 'statement' || !span || text.split(/\s+/).length > MAX_HEADING || /[.!?]$/u.test(text)) return false;
  const isWholeLine = /(?:^|\n)\P{L}*$/u.test(message.slice(0, span[0]));
  const gap = isWholeLine ? /^[\s:]*\n\s*[•*–-]?\s*/u.exec(message.slice(span[1])) : null;
  const next = span[1] + (gap?.[0].length ?? 0);
  return gap !== null && facts.some((one) => one.norm.kind === 'class' && one.source.span?.[0] === next);
}

/** "Minas Gerais.": the rest of the words that say where the business is. */
const isOfPlace = ({ norm, source: { span } }: Fact, { facts, text }: Sheet): boolean =>
  norm.kind === 'statement' &&
  span !== undefined &&
  facts.some(
    ({ norm: { kind }, source: { span: place } }) =>
      kind === 'place' && place && place[0] <= span[0] && !/[\p{L}\d]/u.test(text.slice(place[1], span[1])),
  );

/** Drops facts that are no whole thought, with the price that such an offer had. */
export function dropFragments(sheet: Sheet): void {
  const gone = new Set(
    sheet.facts
      .filter((fact) => isFragment(fact) || isEndOfRemark(fact, sheet) || headsClasses(fact, sheet) || isOfPlace(fact, sheet))
      .flatMap(({ id, norm }) => [id, norm.kind === 'offer' ? norm.price : undefined]),
  );
  sheet.facts = sheet.facts.filter(({ id }) => !gone.has(id));
}
