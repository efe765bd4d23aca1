/**
 * The questions of labelled prompts that have no kept answer, as JSON lines: `node tests/eval/requests.ts open 0 20 > requests.jsonl`,
 * of another version of the prompt with its name as a fourth word.
 * What a model answers goes, with its question's key, to the folder of recordings.
 */
import { understandQuestion } from '#composer/model/understand/understand-question.ts';
import { labelsOf } from './measure.ts';
import { answersByKey, DEFAULT_READER, keyOf } from './recordings.ts';

const [half, from = '0', count = '20', version = DEFAULT_READER] = process.argv.slice(2);
if (half !== 'open' && half !== 'sealed') throw new Error('Which half? open or sealed');
const kept = answersByKey(version);
const missing = labelsOf(half)
  .map(({ prompt }) => ({ prompt, question: understandQuestion(prompt, { understand: version }) }))
  .map(({ prompt, question: { promptId, system, user } }) => ({ promptId, key: keyOf({ system, user }), input: { prompt }, system, user }))
  .filter(({ key }) => !kept.has(key));
for (const request of missing.slice(Number(from), Number(from) + Number(count))) console.log(JSON.stringify(request));
