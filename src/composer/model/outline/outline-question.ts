import type { Brief } from '#composer/brief.ts';
import { type PromptVersions, promptOf } from '#composer/model/prompts.ts';
import type { Question } from '#composer/model/question.ts';
import { factLines, numberedFacts } from '#composer/model/writing/numbered-facts.ts';
import { ownerMessage } from '#composer/model/writing/owner-message.ts';
import { languageName } from '#composer/model/writing/site-language.ts';
import type { SiteDocument } from '#site/schema.ts';
import { OutlineAnswer } from './outline-answer.ts';
import { treeLines } from './page-tree.ts';

/** Question for the headlines of a whole site and the voice of its sections. */
export function outlineQuestion(document: SiteDocument, brief: Brief, versions?: PromptVersions): Question<OutlineAnswer> {
  const { id, system } = promptOf('outline', versions);
  const locale = document.site.defaultLocale;
  const { name, trade, place } = brief.business;
  const known = [
    `name: ${name?.value ?? 'not told'}`,
    `trade: ${trade?.value ?? 'see the message'}`,
    `place: ${place?.value ?? 'not told'}`,
    `country of its readers: ${document.site.country}`,
    `visitors are addressed as: ${brief.wishes.address}`,
  ];
  return {
    step: 'outline',
    promptId: id,
    system: system(locale),
    user: [
      `BUSINESS\n${known.join('\n')}`,
      `PAGES AND SECTIONS\n${treeLines(document)}`,
      `FACTS\n${factLines(numberedFacts(document))}`,
      ownerMessage(brief),
      `Write the outline in ${languageName(locale)}.`,
    ].join('\n\n'),
    schema: OutlineAnswer,
    maxOutputTokens: 1800,
  };
}
