import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '#composer/compose.ts';
import { OutlineAnswer } from '#composer/model/outline/outline-answer.ts';
import { outlineQuestion } from '#composer/model/outline/outline-question.ts';
import { mendFacts } from '#composer/model/outline/take-mendings.ts';
import { PROMPTS } from '#composer/model/prompts.ts';
import { sectionQuestion } from '#composer/model/section/section-question.ts';
import { understandQuestion } from '#composer/model/understand/understand-question.ts';
import { writtenSections } from '#composer/model/writing/places.ts';
import { answersByKey, keyOf } from './recordings.ts';

const RECORDINGS = join(import.meta.dirname, '../../local/model/recordings');
const [OUTLINES, SECTIONS] = [Object.keys(PROMPTS.outline), Object.keys(PROMPTS.section)];

interface Kept {
  file: string;
  key: string;
  answer: unknown;
  input: { prompt: string; seed: number };
}

function kept(): Kept[] {
  return [...OUTLINES, ...SECTIONS]
    .map((promptId) => join(RECORDINGS, promptId))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .map((file) => ({ file, ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<Kept, 'file'>) }));
}

/**
 * Recorded answers to questions that are not asked any more, because a prompt, the reading or the site that was asked about has changed:
 * an answer is worth nothing without its question. `node tests/eval/prune-recordings.ts` takes them away.
 */
export function staleRecordings(): string[] {
  const all = kept();
  const readings = answersByKey();
  const outlines = new Map(all.map(({ key, answer }) => [key, answer]));
  const asked = new Set<string>();
  const inputs = new Map(all.map(({ input }) => [JSON.stringify(input), input]));
  for (const { prompt, seed } of inputs.values()) {
    const composed = compose({ prompt, seed, answer: readings.get(keyOf(understandQuestion(prompt))) });
    if (composed.outcome !== 'site') continue;
    const { document, brief } = composed;
    for (const outlined of OUTLINES) {
      const key = keyOf(outlineQuestion(document, brief, { outline: outlined }));
      asked.add(key);
      const outline = OutlineAnswer.safeParse(outlines.get(key));
      if (!outline.success) continue;
      const read = mendFacts(document, outline.data.spelling);
      for (const section of SECTIONS)
        for (const { id } of writtenSections(read)) {
          const question = sectionQuestion(read, brief, id, outline.data, { section });
          if (question) asked.add(keyOf(question));
        }
    }
  }
  return all.filter(({ key }) => !asked.has(key)).map(({ file }) => file);
}
