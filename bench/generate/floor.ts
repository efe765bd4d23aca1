import { compose } from '#composer/compose.ts';
import { criticQuestion } from '#composer/model/critic/critic-question.ts';
import { OutlineAnswer } from '#composer/model/outline/outline-answer.ts';
import { outlineQuestion } from '#composer/model/outline/outline-question.ts';
import { mendFacts } from '#composer/model/outline/take-mendings.ts';
import type { Question } from '#composer/model/question.ts';
import { sectionQuestion } from '#composer/model/section/section-question.ts';
import { understandQuestion } from '#composer/model/understand/understand-question.ts';
import { writtenSections } from '#composer/model/writing/places.ts';
import { RECORDED } from '../../local/model/answers.ts';
import type { Wish } from './sites.ts';

interface Floor {
  done: number;
  outputTokens: number;
  /** The reading, which is requested before a site exists. */
  reading: { ms: number; outputTokens: number };
}

/** The questions of one site sent to the model server as plain requests: the outline, all sections in parallel, and the review. */
export async function floorOf(url: string, { prompt, reading }: Wish): Promise<Floor> {
  const composed = compose({ prompt, seed: 0, answer: reading });
  if (composed.outcome !== 'site') throw new Error('no site');
  const { document, brief } = composed;
  const read = await ask(url, understandQuestion(prompt));
  const began = performance.now();
  const outline = await ask(url, outlineQuestion(document, brief));
  const heads = OutlineAnswer.parse(JSON.parse(outline.text));
  const mended = mendFacts(document, heads.spelling);
  const questions = writtenSections(mended).flatMap(({ id }) => sectionQuestion(mended, brief, id, heads) ?? []);
  const sections = await Promise.all(questions.map((question) => ask(url, question)));
  const review = await ask(url, criticQuestion(document, brief));
  const outputTokens = [outline, ...sections, review].reduce((sum, answer) => sum + answer.tokens, 0);
  return { done: performance.now() - began, outputTokens, reading: { ms: read.ms, outputTokens: read.tokens } };
}

async function ask(url: string, { system, user, maxOutputTokens }: Question<unknown>) {
  const began = performance.now();
  const messages = [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
  const response = await fetch(`${url}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: RECORDED, messages, max_tokens: maxOutputTokens }),
  });
  if (!response.ok) throw new Error(`the model refused: ${await response.text()}`);
  const answer = (await response.json()) as { choices: { message: { content: string } }[]; usage: { completion_tokens: number } };
  return { text: answer.choices[0]!.message.content, tokens: answer.usage.completion_tokens, ms: performance.now() - began };
}
