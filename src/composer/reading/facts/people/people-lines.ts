import { fold } from '../../fold.ts';
import { isFirstName } from '../../learned/kinds.ts';
import { isCommon } from '../../name/capitals.ts';
import type { Span } from '../../sentences.ts';
import { type Sheet, TAKEN } from '../sheet.ts';

/** `Carolina Mazur - Fisioterapeuta, CREFITO 8-12345`, `Marcos "Tico" Vieira – bateria e banda`: a person and their post on a line. */
const LINE =
  /^[ \t]*(?:[-•*–][ \t]+)?(?:\p{Lu}\p{Ll}+: )?(\p{Lu}[\p{L}'’]+(?: ["“][\p{L} ]{2,20}["”])?(?:\s(?:d[aeo]s?\s|del?\s)?\p{Lu}[\p{L}'’]+){1,3})(?:[ \t]+[-–—]|:)[ \t]+(\p{L}[^,.;:()\d\n]{2,60}?)(?=[ \t]*(?:[,.;(]|$))/gmu;
const MIN_LINES = 2;

/** People in a list, with their posts; one line alone may be a thing and its description. */
export function linesOfPeople({ text, open, facts }: Sheet): { span: Span; role: Span }[] {
  const found = [...text.matchAll(LINE)].flatMap(({ index, 0: line, 1: name = '', 2: post = '' }) => {
    const start = index + line.indexOf(name);
    const at = index + line.length - post.length;
    const first = name.split(' ')[0] ?? '';
    const isFree =
      !open.slice(start, start + name.length).includes(TAKEN) ||
      facts.some(({ norm, source }) => norm.kind === 'name' && source.span?.[0] === start);
    if (!isFree || !isFirstName(fold(first)) || isCommon(first) || open.slice(at, at + post.length).includes(TAKEN)) return [];
    return [{ span: { start, end: start + name.length }, role: { start: at, end: at + post.length } }];
  });
  return found.length >= MIN_LINES ? found : [];
}
