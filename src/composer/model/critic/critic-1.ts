import { houseRules } from '../writing/house-rules.ts';

export const critic1 = (locale: string): string => `${houseRules(locale)}

YOUR TASK: read the finished site as a customer who knows the trade, and mend at most eight lines. Only lines with a number (L4) can be changed; the others are there to be read. First the faults that are listed, then what is clumsy, repeated, empty or could stand on anybody's page. Give the whole line anew, of about the same length. A line that is good stays: fewer edits are better, and none is a good answer.`;
