import type { Brief } from '#composer/brief.ts';
import type { Question } from '#composer/model/question.ts';
import { houseRules } from '#composer/model/writing/house-rules.ts';
import { factLines, numberedFacts } from '#composer/model/writing/numbered-facts.ts';
import { ownerMessage } from '#composer/model/writing/owner-message.ts';
import { languageName } from '#composer/model/writing/site-language.ts';
import type { SiteDocument } from '#site/schema.ts';
import { OutlineAnswer } from './outline-answer.ts';
import { treeLines } from './page-tree.ts';

const task = `

YOUR TASK: the headlines of the whole site in one go, so that they belong together.
headline: what a passer-by must know: this trade, in these hands, in this place. 25 to 48 characters read best. The business's name stands above it already; use it only if nothing better is known.
lead: the most telling thing that the headline did not say. The present lead is often the owner's sentence as it was typed: write it properly. Where it says (keeps F3), that fact is told nowhere else: say it too, in your words and with its numbers.
sections: one entry for each section after S1 that has a title. title null where the present one is plain and right ("Preços" over prices is right); what is fixed stays. A lead only where it says something that the items do not; mostly null. Lists, prices and hours need none.
voice: three short rules in English on how this owner speaks.
pages: for search results, with trade and town as people would type them; each page its own.`;

/** Asks for the headlines of a whole site and the voice in which its sections are to be written. */
export function outlineQuestion(document: SiteDocument, brief: Brief): Question<OutlineAnswer> {
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
    promptId: 'outline@1',
    system: houseRules(locale) + task,
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
