import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Brief } from '#composer/brief.ts';
import { compose } from '#composer/compose.ts';
import { OutlineAnswer } from '#composer/model/outline/outline-answer.ts';
import { outlineQuestion } from '#composer/model/outline/outline-question.ts';
import { mendFacts } from '#composer/model/outline/take-mendings.ts';
import { takeOutline } from '#composer/model/outline/take-outline.ts';
import type { Question } from '#composer/model/question.ts';
import { dropRepeats } from '#composer/model/repeats/drop-repeats.ts';
import { sectionQuestion } from '#composer/model/section/section-question.ts';
import { takeSection } from '#composer/model/section/take-section.ts';
import { translatedChanges } from '#composer/model/translate/changes.ts';
import { inChunks, openEntries } from '#composer/model/translate/chunks.ts';
import { type TranslateAnswer, translateQuestion } from '#composer/model/translate/question.ts';
import { takeTranslation } from '#composer/model/translate/take.ts';
import { understandQuestion } from '#composer/model/understand/understand-question.ts';
import { changesOf, mendingChanges } from '#composer/model/writing/changes-of.ts';
import { writtenSections } from '#composer/model/writing/places.ts';
import type { Written } from '#composer/model/writing/written.ts';
import { apply } from '#site/changes/apply.ts';
import type { SiteDocument } from '#site/schema.ts';
import type { Entry } from '#site/translation/entries.ts';
import { keyOf } from './recordings.ts';

const RECORDINGS = join(import.meta.dirname, '../../local/model/recordings');

interface Input {
  prompt: string;
  seed: number;
}

function answerTo(question: Question<unknown>): unknown {
  const path = join(RECORDINGS, question.promptId, `${keyOf(question).slice(0, 16)}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { answer: unknown }).answer : undefined;
}

/** What the recorded outlines were asked about. */
export const recordedInputs = (): Input[] => {
  const folder = join(RECORDINGS, 'outline@1');
  const inputs = readdirSync(folder).map((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { input: Input }).input);
  return [...new Map(inputs.map((input) => [JSON.stringify(input), input])).values()];
};

/** The site as the recorded answers of a model leave it, and how many of their texts were taken; nothing where none fits. */
export function recordedSite({ prompt, seed }: Input): { document: SiteDocument; brief: Brief; taken: number } | undefined {
  const composed = compose({ prompt, seed, answer: answerTo(understandQuestion(prompt)) });
  if (composed.outcome !== 'site') return undefined;
  const { brief } = composed;
  let { document } = composed;
  const outline = OutlineAnswer.safeParse(answerTo(outlineQuestion(document, brief)));
  if (!outline.success) return undefined;
  let taken = 0;
  const take = ({ edits, mendings }: Pick<Written, 'edits' | 'mendings'>) => {
    taken += edits.length;
    document = apply(document, [...changesOf(document, brief.locale, edits), ...mendingChanges(document, mendings)]);
  };
  const read = mendFacts(document, outline.data.spelling);
  const asked = writtenSections(read).map(({ id }) => [id, sectionQuestion(read, brief, id, outline.data)] as const);
  take(takeOutline(document, brief, outline.data));
  for (const [id, question] of asked) {
    const answer = question && answerTo(question);
    if (answer !== undefined && answer !== null) take(takeSection(document, brief, id, answer));
  }
  return { document: translated(apply(document, dropRepeats(document))), brief, taken };
}

/** The questions for the further languages of a written site, as its making asks them. */
export const translateQuestions = (document: SiteDocument): { to: string; entries: Entry[]; question: Question<TranslateAnswer> }[] =>
  document.site.locales
    .filter((to) => to !== document.site.defaultLocale)
    .flatMap((to) =>
      inChunks(openEntries(document, to)).map((entries) => ({ to, entries, question: translateQuestion(document, to, entries) })),
    );

/** A written site with the recorded translations of its texts. */
function translated(document: SiteDocument): SiteDocument {
  return translateQuestions(document).reduce((made, { to, entries, question }) => {
    const answer = answerTo(question) as TranslateAnswer | undefined;
    return answer ? apply(made, translatedChanges(made, to, takeTranslation(document, to, entries, answer).texts)) : made;
  }, document);
}
