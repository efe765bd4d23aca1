import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ModelAnswer } from './answers.ts';
import type { Fault } from './faults.ts';
import type { ChatRequest } from './request.ts';

export type Pace = { firstTokenMs: number; tokensPerSecond: number };

const SECOND = 1000;
/** Timers are no finer; faster streams send several tokens per tick. */
const TICK_MS = 5;

/** The answer as one body. */
export function wholeCompletion(id: string, created: number, { model }: ChatRequest, answer: ModelAnswer, fault: Fault | null): object {
  const text = answer.tokens.join('');
  const message = { role: 'assistant', content: answer.refusal ? null : text, refusal: answer.refusal ? text : null, tool_calls: [] };
  const choice = { index: 0, message, logprobs: null, finish_reason: answer.finish, stop_reason: null };
  const usage = fault?.mode === 'no_usage' ? null : { ...answer.usage, prompt_tokens_details: null };
  return { id, object: 'chat.completion', created, model, choices: [choice], usage, prompt_logprobs: null };
}

/** The answer as server-sent events, token by token, until it ends or the client disconnects. */
export async function streamCompletion(
  response: ServerResponse,
  head: { id: string; created: number; model: string },
  answer: ModelAnswer,
  { pace, fault, includeUsage, signal }: { pace: Pace; fault: Fault | null; includeUsage: boolean; signal: AbortSignal },
): Promise<void> {
  const send = (data: object | string) => response.write(`data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`);
  const chunk = (delta: object, finish: string | null = null) => {
    const choice = { index: 0, delta, logprobs: null, finish_reason: finish, ...(finish && { stop_reason: null }) };
    return { id: head.id, object: 'chat.completion.chunk', created: head.created, model: head.model, choices: [choice] };
  };
  const field = answer.refusal ? 'refusal' : 'content';
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
  send(chunk({ role: 'assistant', content: '' }));

  const half = Math.floor(answer.tokens.length / 2);
  const breaks = fault?.mode === 'cut' || fault?.mode === 'stall' || fault?.mode === 'error_in_stream';
  const last = breaks ? half : answer.tokens.length;
  const perSecond = fault?.mode === 'slow_stream' ? fault.tokensPerSecond : pace.tokensPerSecond;
  await sleep(pace.firstTokenMs, undefined, { signal });
  const began = performance.now();
  for (let sent = 0; sent < last; ) {
    const due = Math.min(last, 1 + Math.floor(((performance.now() - began) / SECOND) * perSecond));
    for (; sent < due; sent++) send(chunk({ [field]: answer.tokens[sent] }));
    if (sent < last) await sleep(Math.max(TICK_MS, SECOND / perSecond), undefined, { signal });
  }
  if (fault?.mode === 'stall') await sleep(600 * SECOND, undefined, { signal });
  if (fault?.mode === 'cut') return void response.destroy();
  if (fault?.mode === 'error_in_stream') {
    send({ error: { message: 'EngineCore encountered an issue.', type: 'InternalServerError', param: null, code: 500 } });
  } else if (fault?.mode !== 'no_finish') {
    send(chunk({ content: '' }, answer.finish));
    const { id, created, model } = head;
    if (includeUsage && fault?.mode !== 'no_usage')
      send({ id, object: 'chat.completion.chunk', created, model, choices: [], usage: answer.usage });
  }
  send('[DONE]');
  response.end();
}
