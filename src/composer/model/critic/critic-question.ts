import type { Brief } from '#composer/brief.ts';
import type { Question } from '#composer/model/question.ts';
import { houseRules } from '#composer/model/writing/house-rules.ts';
import { clipped, factLines, numberedFacts } from '#composer/model/writing/numbered-facts.ts';
import { ownerMessage, publishableWords } from '#composer/model/writing/owner-message.ts';
import { languageName } from '#composer/model/writing/site-language.ts';
import { speaksToUs } from '#composer/writing/told.ts';
import { groundingOf } from '#site/grounding/grounding-of.ts';
import type { SiteDocument } from '#site/schema.ts';
import { CriticAnswer } from './critic-answer.ts';
import { judgedFaults } from './judged-faults.ts';
import { type Line, numberedLines } from './numbered-lines.ts';

const task = `

YOUR TASK: read the finished site as a customer who knows the trade, and mend at most eight lines. Only lines with a number (L4) can be changed; the others are there to be read. First the faults that are listed, then what is clumsy, repeated, empty or could stand on anybody's page. Give the whole line anew, of about the same length. A line that is good stays: fewer edits are better, and none is a good answer.`;

/** Why a reader would stumble over a line, by what code can see. */
function faultsOf(document: SiteDocument, brief: Brief, lines: readonly Line[]): string[] {
  const invented = new Map<string, string[]>();
  for (const { key, value } of groundingOf(document, document.site.defaultLocale, publishableWords(brief)))
    invented.set(key, [...(invented.get(key) ?? []), value]);
  const seen = new Map<string, number>();
  return lines.flatMap(({ n, text, place }) => {
    if (n === undefined || !place) return [];
    const twin = seen.get(text.toLowerCase());
    seen.set(text.toLowerCase(), n);
    const unsaid = invented.get(place.key);
    return [
      ...(unsaid ? [`L${n}: nobody told "${unsaid.join('", "')}"; say it without`] : []),
      ...(speaksToUs(text) ? [`L${n}: speaks to whoever makes the site, not to a customer`] : []),
      ...(twin === undefined ? [] : [`L${n}: says the same as L${twin}`]),
      ...(text.length > place.most ? [`L${n}: longer than ${place.most} characters`] : []),
    ];
  });
}

/** Asks for the worst lines of a finished site; what the judge of composed sites would reject comes first. */
export function criticQuestion(document: SiteDocument, brief: Brief): Question<CriticAnswer> {
  const locale = document.site.defaultLocale;
  const lines = numberedLines(document);
  const faults = [...judgedFaults(document, lines).map((fault) => clipped(fault, 200)), ...faultsOf(document, brief, lines)];
  return {
    step: 'critic',
    promptId: 'critic@1',
    system: houseRules(locale) + task,
    user: [
      `THE SITE\n${lines.map(({ n, text }) => `${n === undefined ? '-' : `L${n}`} ${clipped(text, 500)}`).join('\n')}`,
      `FAULTS\n${faults.slice(0, 12).join('\n') || 'none that code can see'}`,
      `FACTS\n${factLines(numberedFacts(document))}`,
      ownerMessage(brief),
      `Write your edits in ${languageName(locale)}.`,
    ].join('\n\n'),
    schema: CriticAnswer,
    maxOutputTokens: 1000,
  };
}
