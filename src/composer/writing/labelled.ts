import type { Brief } from '#composer/brief.ts';
import { capitalise } from './language.ts';

const LABEL = /(?:^|[.!?;\n•–-])\s*(\p{L}[\p{L} ]{2,30}):\s*$/u;
/** Labels of typed facts, and of requests to us. */
const OWN_FORM =
  /about|sobre|quem som|qui[eé]n|nome|name|nombre|endere|address|direc|tel|fone|phone|whats|zap|insta|face|mail|hor[aá]rio|hours|site|p[aá]gina|page|quero|want|cor(?:es)?$|colou?r|pre[çc]o|price|precio|valor|obs/iu;
/** The heading of a section of our own: its sentence opens a paragraph. */
const STORY = /^(?:(?:a|la) )?(?:minha|nossa|mi|nuestra|my|our) (?:hist[óo]ria|story)$/iu;

/** "Pongan los trabajos:" is a request to us. */
const isWished = ({ clauses }: Brief, at: number): boolean =>
  clauses.some(({ act, span }) => act === 'wish' && span[1] <= at && at - span[1] <= 3);

/** Statements with the label in front of them: "Vendedores: Paulo (ramal 21), Neide (ramal 23)". */
export function labelled(brief: Brief): Brief {
  return {
    ...brief,
    facts: brief.facts.map((fact) => {
      const span = fact.source.span;
      if (fact.norm.kind !== 'statement' || fact.source.from !== 'prompt' || !span || /^[^.]{2,40}:/.test(fact.text)) return fact;
      const [, label] = LABEL.exec(brief.prompt.slice(Math.max(0, span[0] - 36), span[0])) ?? [];
      if (label && STORY.test(label)) return { ...fact, text: capitalise(fact.text) };
      if (!label || OWN_FORM.test(label) || isWished(brief, span[0])) return fact;
      return { ...fact, text: `${label}: ${fact.text}` };
    }),
  };
}
