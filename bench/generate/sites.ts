import { compose } from '#composer/compose.ts';
import { OutlineAnswer } from '#composer/model/outline/outline-answer.ts';
import { outlineQuestion } from '#composer/model/outline/outline-question.ts';
import { mendFacts } from '#composer/model/outline/take-mendings.ts';
import type { Question } from '#composer/model/question.ts';
import { sectionQuestion } from '#composer/model/section/section-question.ts';
import { understandQuestion } from '#composer/model/understand/understand-question.ts';
import { writtenSections } from '#composer/model/writing/places.ts';
import { recordingKey } from '../../local/model/recording-key.ts';
import { findRecording, RECORDINGS } from '../../local/model/recordings.ts';
import { labelsOf } from '../../tests/eval/measure.ts';

/** An owner's message with a recorded reading by a model. */
export interface Wish {
  prompt: string;
  locale: string;
  reading: unknown;
  /** Sections that a model may write in, including the opening. */
  sections: number;
  /** Sections with a question of their own. */
  asked: number;
  /** Writing questions with a recorded answer. */
  recorded: number;
}

/** Number of sections that the goals refer to. */
export const SECTIONS = 12;

const recorded = ({ system, user }: Question<unknown>): unknown => findRecording(RECORDINGS, recordingKey(system, user))?.answer;

function wishOf(prompt: string): Wish[] {
  const reading = recorded(understandQuestion(prompt));
  const composed = reading === undefined ? null : compose({ prompt, seed: 0, answer: reading });
  if (composed?.outcome !== 'site') return [];
  const { document, brief } = composed;
  const sections = writtenSections(document);
  const outline = recorded(outlineQuestion(document, brief));
  const heads = OutlineAnswer.safeParse(outline).data ?? { headline: '', lead: null, sections: [], voice: [], spelling: [], pages: [] };
  const read = mendFacts(document, heads.spelling);
  const questions = sections.flatMap(({ id }) => sectionQuestion(read, brief, id, heads) ?? []);
  const answers = outline === undefined ? [] : [outline, ...questions.map(recorded)];
  const known = answers.filter((answer) => answer !== undefined).length;
  return [{ prompt, locale: document.site.defaultLocale, reading, sections: sections.length, asked: questions.length, recorded: known }];
}

/** For each language: the smallest site of at least SECTIONS sections, and the largest other one with recorded answers. */
export function chooseWishes(): Wish[] {
  const all = [...new Set(labelsOf('open').map(({ prompt }) => prompt))].flatMap(wishOf);
  const chosen = [...new Set(all.map(({ locale }) => locale))].sort().flatMap((locale) => {
    const own = all.filter((wish) => wish.locale === locale).sort((a, b) => b.recorded - a.recorded);
    const large = own.filter(({ sections }) => sections >= SECTIONS).sort((a, b) => a.sections - b.sections)[0];
    const answered = own
      .filter((wish) => wish !== large && (wish.recorded > 0 || !large))
      .sort((a, b) => Number(b.recorded > 0) - Number(a.recorded > 0) || b.sections - a.sections)[0];
    return [large, answered];
  });
  return chosen.filter((wish) => wish !== undefined);
}

export const promptsOf = (): string[] => [...new Set(labelsOf('open').map(({ prompt }) => prompt))];
