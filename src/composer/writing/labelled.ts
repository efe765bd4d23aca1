import type { Brief } from '#composer/brief.ts';
import { isLanguageLabel } from '#composer/reading/language-wish.ts';
import type { Fact } from '#site/schema.ts';
import { capitalise } from './language.ts';
import { INTRODUCES } from './told.ts';

/** "Passeio dos botos (1h): todo dia às 10h": the sentence begins with its label. */
const OWN_LABEL = /^([^.:!?]{2,40}):(?!\d)/u;
const LABEL = /(?:^|[.!?;\n•–-])\s*(\p{L}[\p{L} ]{2,30}):\s*$/u;
/** Labels of typed facts, and of requests to us. */
const OWN_FORM =
  /about|sobre|quem som|qui[eé]n|nome|name|nombre|endere|address|direc|tel|fone|phone|whats|zap|insta|face|mail|hor[aá]rio|hours|site|p[aá]gina|page|quero|want|cor(?:es)?$|colou?r|pre[çc]o|price|precio|valor|obs/iu;
/** The heading of a section of our own: its sentence opens a paragraph. */
const STORY = /^(?:(?:a|la) )?(?:minha|nossa|mi|nuestra|my|our) (?:hist[óo]ria|story)$/iu;

/** "Pongan los trabajos:" is a request to us. */
const isWished = ({ clauses }: Brief, at: number): boolean =>
  clauses.some(({ act, span }) => act === 'wish' && span[1] <= at && at - span[1] <= 3);

/** The parts of "Passeio dos botos (1h): todo dia às 10h", which is listed under the owner's label and no other. */
export function splitLabel(text: string): { label: string; rest: string } | undefined {
  const label = OWN_LABEL.exec(text)?.[1];
  const rest = text.slice((label?.length ?? 0) + 1).trim();
  return label && rest && !OWN_FORM.test(label) && !INTRODUCES.test(label) ? { label, rest } : undefined;
}

/** The owner's label of a statement, in front of it or as its first words; undefined for those of typed facts and requests. */
export function labelOf(brief: Brief, { text, norm, source: { from, span } }: Fact): string | undefined {
  if (norm.kind !== 'statement' || from !== 'prompt' || !span) return undefined;
  const label = OWN_LABEL.exec(text)?.[1] ?? LABEL.exec(brief.prompt.slice(Math.max(0, span[0] - 36), span[0]))?.[1];
  return label && !OWN_FORM.test(label) && !isLanguageLabel(label) && !isWished(brief, span[0]) ? label : undefined;
}

/** "EN: night kayak tour" without the name of its language, which groups nothing either. */
function withoutLanguage(fact: Fact): Fact {
  const label = OWN_LABEL.exec(fact.text)?.[1];
  if (fact.norm.kind === 'statement' && label && isLanguageLabel(label))
    return { ...fact, text: capitalise(fact.text.slice(label.length + 1).trim()) };
  if (fact.norm.kind !== 'offer' || !fact.norm.group || !isLanguageLabel(fact.norm.group)) return fact;
  const { group: _, ...norm } = fact.norm;
  return { ...fact, norm };
}

/** Statements with the label in front of them: "Vendedores: Paulo (ramal 21), Neide (ramal 23)". */
export function labelled(brief: Brief): Brief {
  return {
    ...brief,
    facts: brief.facts.map(withoutLanguage).map((fact) => {
      const label = OWN_LABEL.test(fact.text) ? undefined : labelOf(brief, fact);
      if (!label) return fact;
      return { ...fact, text: STORY.test(label) ? capitalise(fact.text) : `${label}: ${fact.text}` };
    }),
  };
}
