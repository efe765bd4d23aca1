/**
 * `node tests/eval/writing-requests.ts <prompts.json> <recordings> <out.jsonl> [--seed n]`: the outline's request for each prompt, one JSON
 * a line, and where an outline's answer is recorded, the requests of its sections, and of its translations once all of them
 * are answered. Prompts are strings, or objects with a `prompt`.
 * Recordings are `<promptId>/<key16>.json` under the folder. Answered requests are left out.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compose } from '#composer/compose.ts';
import { OutlineAnswer } from '#composer/model/outline/outline-answer.ts';
import { outlineQuestion } from '#composer/model/outline/outline-question.ts';
import { mendFacts } from '#composer/model/outline/take-mendings.ts';
import type { Question } from '#composer/model/question.ts';
import { sectionQuestion } from '#composer/model/section/section-question.ts';
import { understandQuestion } from '#composer/model/understand/understand-question.ts';
import { writtenSections } from '#composer/model/writing/places.ts';
import { recordedSite, translateQuestions } from './recorded-site.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string', default: '0' } } });
const [source, recordings, out] = positionals;
if (!source || !recordings || !out) throw new Error('usage: writing-requests.ts <prompts.json> <recordings> <out.jsonl> [--seed n]');
const seed = Number(values.seed);

const listed = JSON.parse(readFileSync(source, 'utf8')) as (string | { prompt: string })[];
const prompts = listed.map((one) => (typeof one === 'string' ? one : one.prompt));

const keyOf = ({ system, user }: Question<unknown>) =>
  createHash('sha256')
    .update(JSON.stringify([system, user]))
    .digest('hex');

/** The recorded answer to a question, or undefined. */
function answerTo(question: Question<unknown>): unknown {
  const path = join(recordings!, question.promptId, `${keyOf(question).slice(0, 16)}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { answer: unknown }).answer : undefined;
}

const lines: string[] = [];
const ask = (question: Question<unknown>, prompt: string, more = {}) => {
  const { promptId, system, user } = question;
  if (answerTo(question) === undefined)
    lines.push(JSON.stringify({ promptId, key: keyOf(question), system, user, input: { prompt, seed, ...more } }));
};

let sections = 0;
for (const prompt of prompts) {
  const before = lines.length;
  const composed = compose({ prompt, seed, answer: answerTo(understandQuestion(prompt)) });
  if (composed.outcome !== 'site') continue;
  const { document, brief } = composed;
  const outline = outlineQuestion(document, brief);
  ask(outline, prompt);
  const answer = OutlineAnswer.safeParse(answerTo(outline));
  if (!answer.success) continue;
  const read = mendFacts(document, answer.data.spelling);
  for (const { id } of writtenSections(read)) {
    const question = sectionQuestion(read, brief, id, answer.data);
    if (question) ask(question, prompt);
    sections += question ? 1 : 0;
  }
  // A site is translated when all of it is written.
  const made = lines.length === before && recordedSite({ prompt, seed });
  for (const { to, question } of made ? translateQuestions(made.document) : []) ask(question, prompt, { to });
}
writeFileSync(out, lines.map((line) => `${line}\n`).join(''));
console.log(`${prompts.length} prompts, ${sections} sections of answered outlines, ${lines.length} requests to answer`);
