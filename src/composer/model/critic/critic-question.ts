import type { Brief } from '#composer/brief.ts';
import { type PromptVersions, promptOf } from '#composer/model/prompts.ts';
import type { Question } from '#composer/model/question.ts';
import { clipped, factLines, numberedFacts } from '#composer/model/writing/numbered-facts.ts';
import { ownerMessage, publishableWords } from '#composer/model/writing/owner-message.ts';
import { languageName } from '#composer/model/writing/site-language.ts';
import { speaksToUs } from '#composer/writing/said-to-us.ts';
import { groundingOf } from '#site/grounding/grounding-of.ts';
import type { SiteDocument } from '#site/schema.ts';
import { CriticAnswer } from './critic-answer.ts';
import { judgedFaults } from './judged-faults.ts';
import { type Line, numberedLines } from './numbered-lines.ts';

/** Faults of lines that code can detect. */
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

/** Question for the worst lines of a finished site; rejections of the judge of composed sites come first. */
export function criticQuestion(document: SiteDocument, brief: Brief, versions?: PromptVersions): Question<CriticAnswer> {
  const { id, system } = promptOf('critic', versions);
  const locale = document.site.defaultLocale;
  const lines = numberedLines(document);
  const faults = [...judgedFaults(document, lines).map((fault) => clipped(fault, 200)), ...faultsOf(document, brief, lines)];
  return {
    step: 'critic',
    promptId: id,
    system: system(locale),
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
