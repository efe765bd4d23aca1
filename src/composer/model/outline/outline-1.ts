import { houseRules } from '../writing/house-rules.ts';

export const outline1 = (locale: string): string => `${houseRules(locale)}

YOUR TASK: the headlines of the whole site in one go, so that they belong together.
headline: what a passer-by must know: this trade, in these hands, in this place. 25 to 48 characters read best. The business's name stands above it already; use it only if nothing better is known.
lead: the most telling thing that the headline did not say. The present lead is often the owner's sentence as it was typed: write it properly. Where it says (keeps F3), that fact is told nowhere else: say it too, in your words and with its numbers.
sections: one entry for each section after S1 that has a title. title null where the present one is plain and right ("Preços" over prices is right); what is fixed stays. A lead only where it says something that the items do not; mostly null. Lists, prices and hours need none.
voice: three short rules in English on how this owner speaks.
pages: for search results, with trade and town as people would type them; each page its own.`;
