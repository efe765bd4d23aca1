import type { Fact } from '#site/schema.ts';
import { fold } from '../../fold.ts';
import type { Sheet } from '../sheet.ts';
import { topicOf } from '../statements/topics.ts';

/** "liga depois das 5", "ring before 9": when to call, which is not when the house is open. */
const CALLS =
  /(?<!\p{L})(?:lig(?:a|ar|ue|uem)|cham(?:a|ar|e|em)|fal(?:a|ar|e|em)|mand(?:a|ar|e|em)|llam(?:a|ar|e|en)|escrib(?:a|an|e|ir)|call|ring|phone|text)(?:\s(?:so|me|us|solo|only|pra|mim))?\s$/u;
/** A sentence about when the house is open. */
const OPENS =
  /^(?:abert[oa]s?|abiert[oa]s?|open)(?!\p{L})|(?<!\p{L})(?:abr(?:o|e|imos|em|en)|atend\p{L}+|atiend\p{L}+|funcion\p{L}+|trabalh\p{L}+|trabaj\p{L}+|horarios?|(?:is|are|we['’]?re|opens?) open|opens|hours|we work|i work)(?!\p{L})|نشتغل|نعمل|دوام|مفتوح|نفتح|فاتح|شغال|مواعيد/u;
/** Words of a sentence besides its hours from which it tells of something that happens then. */
const MIN_BESIDE = 4;
const wordsOf = (text: string): number => text.match(/\p{L}{3,}/gu)?.length ?? 0;

/**
 * Words about hours that are no week of the house: those of a call become its sentence, and those inside a published sentence ("Ensaio aberto
 * às quartas, 19h30, no Solar do Barão") are left to it.
 */
export function leaveHoursToSentences({ text, folded, facts }: Sheet): Fact[] {
  const isInSentence = ({ text: hours }: Fact, [from, to]: readonly [number, number]): boolean =>
    facts.some(
      ({ norm, text: said, source: { span } }) =>
        norm.kind === 'statement' &&
        span &&
        !OPENS.test(fold(said)) &&
        span[0] <= from &&
        span[1] >= to &&
        wordsOf(said) - wordsOf(hours) >= MIN_BESIDE,
    );
  return facts.flatMap((fact): Fact[] => {
    const { norm, source } = fact;
    if (norm.kind !== 'hours' || Object.keys(norm.days).length > 0 || !source.span) return [fact];
    const [start, end] = source.span;
    const verb = CALLS.exec(folded.slice(0, start));
    if (verb) {
      const said = text.slice(verb.index, end);
      const topic = topicOf(folded.slice(verb.index, end)) ?? 'other';
      return [{ ...fact, text: said, norm: { kind: 'statement', topic }, source: { from: 'prompt', span: [verb.index, end] } }];
    }
    return isInSentence(fact, source.span) ? [] : [fact];
  });
}
