import type { Fault } from './faults.ts';
import { madeUpAnswer } from './made-up-answer.ts';
import { recordingKey } from './recording-key.ts';
import { findRecording } from './recordings.ts';
import { notRecorded } from './refusal.ts';
import { type ChatRequest, imagesOf, wordsOf } from './request.ts';
import { countTokens, tokensOf } from './tokens.ts';

/** Model names: recorded answers, and generated ones. */
export const RECORDED = 'recorded-answers';
export const ECHO = 'echo';

export type ModelAnswer = {
  tokens: string[];
  refusal: boolean;
  finish: 'stop' | 'length';
  usage: { prompt_tokens: number; total_tokens: number; completion_tokens: number };
};

/** For roles and separators in a chat template. */
const TOKENS_PER_MESSAGE = 4;
/** About the tokens of a picture 480 pixels wide. */
const TOKENS_PER_IMAGE = 400;
const DEFAULT_MAX_TOKENS = 4096;

/** Answers a request without a recording; null when it cannot. */
export type Unrecorded = (question: { system: string; user: string }) => object | null;

interface Sources {
  recordings: string;
  unrecorded?: Unrecorded | undefined;
  fault: Fault | null;
}

/** The complete answer to a request, with its fault. @throws Refusal 404 `not_recorded` */
export function answerTo(request: ChatRequest, { fault, ...sources }: Sources): ModelAnswer {
  const limit = request.max_completion_tokens ?? request.max_tokens ?? DEFAULT_MAX_TOKENS;
  const whole = tokensOf(withFault(textOf(request, sources, limit), fault));
  const most = fault?.mode === 'truncated' ? Math.ceil(whole.length / 2) : limit;
  const tokens = whole.slice(0, most);
  const usage = usageOf(request, tokens.length, fault);
  return { tokens, refusal: fault?.mode === 'refusal', finish: whole.length > most ? 'length' : 'stop', usage };
}

function textOf(request: ChatRequest, { recordings, unrecorded }: Omit<Sources, 'fault'>, limit: number): string {
  const [system = '', user = ''] = [wordsOf(request, 'system').join('\n'), wordsOf(request, 'user')[0]];
  const format = request.response_format;
  if (request.model === ECHO) return madeUpAnswer(user, format?.type === 'json_schema' ? format.json_schema.schema : null, limit);
  // A repair repeats the question before the faulty answer: it counts as the same question.
  const answer = findRecording(recordings, recordingKey(system, user, imagesOf(request)))?.answer ?? unrecorded?.({ system, user });
  if (!answer) throw notRecorded();
  return JSON.stringify(answer);
}

function withFault(text: string, fault: Fault | null): string {
  switch (fault?.mode) {
    case 'wrong_json':
      return '{"unexpected":["shape"]}';
    case 'not_json':
      return `Sure! Here is the JSON you asked for:\n\`\`\`json\n${text}\n\`\`\``;
    case 'refusal':
      return 'I cannot help with that.';
    case 'repeated_chunks':
      return tokensOf(text)
        .flatMap((token, index) => (index % 7 === 3 ? [token, token] : [token]))
        .join('');
    default:
      return text;
  }
}

function usageOf(request: ChatRequest, completion: number, fault: Fault | null): ModelAnswer['usage'] {
  if (fault?.mode === 'wrong_usage') return { prompt_tokens: 90_000_000, total_tokens: 89_999_993, completion_tokens: -7 };
  const words = request.messages.reduce((sum, { content: { text } }) => sum + countTokens(text) + TOKENS_PER_MESSAGE, 0);
  const prompt = words + imagesOf(request).length * TOKENS_PER_IMAGE;
  return { prompt_tokens: prompt, total_tokens: prompt + completion, completion_tokens: completion };
}
