import { findCity } from '../../gazetteer.ts';
import { isCommon } from '../../name/capitals.ts';
import type { Span } from '../../sentences.ts';
import type { Sheet } from '../sheet.ts';

/** "Tsunami Judo Limerick": the town at the end of a name of several words. */
export function townInName(sheet: Sheet): (Span & { text: string }) | undefined {
  const name = sheet.facts.find(({ norm }) => norm.kind === 'name');
  const [, head, town] = /^(.*\S) (\p{Lu}\p{Ll}{3,})$/u.exec(name?.text ?? '') ?? [];
  const span = name?.source.span;
  if (!span || !head?.includes(' ') || !town || findCity(town, sheet.country)?.country !== sheet.country || isCommon(town))
    return undefined;
  const start = span[1] - town.length;
  return sheet.text.slice(start, span[1]) === town ? { start, end: span[1], text: town } : undefined;
}
