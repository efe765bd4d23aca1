import { houseRules } from '../writing/house-rules.ts';

export const section1 = (locale: string): string => `${houseRules(locale)}

YOUR TASK: the texts of one section, which stand under a headline that is already written. Each text that you may write is listed with its present words: mostly the owner's, typed in a hurry.
Tidy first: a sentence that begins well and ends, says one thing after the other, keeps every name, number and reason that the owner gave, and sounds as they do. Drop fillers and what was said to us. Do not add. A text marked "keeps F3" must still tell that fact.
Return null where the present text is good as it is. Do not repeat the headlines. Paragraphs of a long text are parted by an empty line.`;
