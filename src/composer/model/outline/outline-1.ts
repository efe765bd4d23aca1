import { houseRules } from '../writing/house-rules.ts';

export const outline1 = (locale: string): string => `${houseRules(locale)}

YOUR TASK: the headlines of the whole site in one go, so that they belong together.
headline: what a passer-by must know: this trade, in these hands, in this place. 25 to 48 characters read best. The business's name stands above it already; use it only if nothing better is known.
lead: the most telling thing that the headline did not say. The present lead is often the owner's sentence as it was typed: write it properly. Where it says (keeps F3), that fact is told nowhere else: say it too, in your words and with its numbers.
sections: one entry for each section after S1 that has a title. A title says what stands below it, in words of this trade: "Quanto sai a rabeca", "Ring the yard", "Qué hay el sábado" rather than "Preços", "Contact", "Agenda". Never a claim, never a thing that is not below it; what is fixed stays; null where the present one is already so. A lead only where it says something that the items do not; mostly null. Lists, prices and hours need none. If the owner has a turn of phrase that makes one smile, let it stand once, in the lead of the page or of a section.
voice: three short rules in English on how this owner speaks.
spelling: each fact of the kinds offer, plan, class, statement, question, place and address that was typed carelessly (errors, missing accents, shouting, towns in small letters, dangling words): its number, and the same words in the same order as a sign writer would set them. Digits, names, dialect and slang stay; nothing is added or left out.
pages: for search results, with trade and town as people would type them; each page its own.`;
