import { ALL_DAY } from '#site/hours/marks.ts';
import type { Span } from '../../sentences.ts';
import type { Sheet } from '../sheet.ts';

/** Round-the-clock availability means on call: the business itself need not be open, unless nothing else is stated. */
const ON_CALL =
  /(?<![p{L}])(?:(?:plantao|plantoes|sobreaviso) (?:p|pra|para|em|na|no|de|do|da|so|apenas)|emergenc\p{L}*|urgenc\p{L}*|guardia|on[- ]call|call[- ]?outs?|breakdowns?|storm|burst|طوارئ|الطوارئ)(?![\p{L}])[^.;\n]{0,40}$/u;

const ONLY_BY_PHONE = new RegExp(
  `^${ALL_DAY} ?,? (?:so|somente|apenas|only|solo|solamente) (?:por|pelo|no|by|on|over|via) (?:the |o )?(?:tel|fone|phone|whats|zap)`,
  'u',
);
/** True when round-the-clock hours are for emergency calls: "Emergencies 24/7", "plantão em safra 24 horas". */
export const isOnCall = ({ folded }: Sheet, { start, end }: Span): boolean => {
  const at = folded.slice(start, end).search(new RegExp(ALL_DAY, 'u'));
  if (at < 0) return false;
  if (isLength(folded, start + at)) return true;
  const isAnswered = ONLY_BY_PHONE.test(folded.slice(start + at, start + at + 48));
  return isAnswered || ON_CALL.test(folded.slice(Math.max(0, start + at - 60), start + at));
};
/** "Inspeção de solda, 24h, 690": the length of a course among others of 60h and 80h, or in a row with its price. */
function isLength(folded: string, at: number): boolean {
  const line = folded.slice(folded.lastIndexOf('\n', at) + 1, at);
  const rest = /^[^\n]*/u.exec(folded.slice(at))?.[0] ?? '';
  return (
    /,\s$/.test(line) && (/^24 ?h\p{L}*,\s(?:r\$ ?)?\d/u.test(rest) || /,\s(?:[1-9]\d|[1-3]\d\d)h,/u.test(folded.replace(/24h/gu, '')))
  );
}
