import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { piecesOf, sendJson, startWire, type WireRequest, type WireServer } from './wire-server.ts';

export const ANTHROPIC_KEY = 'sk-ant-of-tests';
export const USAGE = { input_tokens: 211, output_tokens: 87 };

const Text = z.strictObject({ type: z.literal('text'), text: z.string().min(1) });
const Schema = z.looseObject({ type: z.literal('object'), additionalProperties: z.literal(false), required: z.array(z.string()) });

/** What of the Messages API is asked for here, as its reference names it; anything else is refused as it refuses. */
export const MessagesRequest = z.strictObject({
  model: z.string(),
  max_tokens: z.int().min(1),
  temperature: z.number().min(0).max(1).optional(),
  system: z.array(Text),
  messages: z.array(z.strictObject({ role: z.enum(['user', 'assistant']), content: z.array(Text) })).min(1),
  stream: z.literal(true),
  output_config: z.strictObject({ format: z.strictObject({ type: z.literal('json_schema'), schema: Schema }) }).optional(),
  tools: z
    .array(
      z.strictObject({ name: z.string(), description: z.string(), input_schema: Schema, eager_input_streaming: z.boolean().optional() }),
    )
    .optional(),
  tool_choice: z
    .strictObject({ type: z.enum(['any', 'tool']), name: z.string().optional(), disable_parallel_tool_use: z.boolean().optional() })
    .optional(),
});
type MessagesRequest = z.infer<typeof MessagesRequest>;

export type AnthropicFault = 'limited' | 'overloaded' | 'overloaded_midway' | 'cut' | 'unfinished' | 'refusal' | 'too_long' | 'wrong_shape';

/** Speaks the streaming Messages API with one answer, whatever is asked. */
export const startAnthropic = (answer: object): Promise<WireServer<AnthropicFault>> =>
  startWire((request, response, fault) => {
    const refusal = refusalOf(request, fault);
    if (refusal) return sendJson(response, refusal.status, problem(refusal.type), refusal.headers);
    stream(response, MessagesRequest.parse(request.body), JSON.stringify(fault === 'wrong_shape' ? { other: 1 } : answer), fault);
  });

const problem = (type: string) => ({ type: 'error', error: { type, message: type.replaceAll('_', ' ') }, request_id: 'req_of_tests' });

function refusalOf({ path, headers, body }: WireRequest, fault: AnthropicFault | undefined) {
  if (path !== '/v1/messages') return { status: 404, type: 'not_found_error' };
  if (headers['x-api-key'] !== ANTHROPIC_KEY) return { status: 401, type: 'authentication_error' };
  if (headers['anthropic-version'] !== '2023-06-01') return { status: 400, type: 'invalid_request_error' };
  if (!MessagesRequest.safeParse(body).success) return { status: 400, type: 'invalid_request_error' };
  if (fault === 'limited') return { status: 429, type: 'rate_limit_error', headers: { 'retry-after': '2' } };
  if (fault === 'overloaded') return { status: 529, type: 'overloaded_error' };
  return null;
}

function stream(response: ServerResponse, { model, tools }: MessagesRequest, text: string, fault: AnthropicFault | undefined): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  const send = (type: string, data: object = {}) => response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
  const tool = tools?.[0];
  const head = { type: 'message', role: 'assistant', model, content: [], stop_reason: null, stop_sequence: null };
  send('message_start', { message: { id: 'msg_of_tests', ...head, usage: { ...USAGE, output_tokens: 1 } } });
  const block = tool ? { type: 'tool_use', id: 'toolu_of_tests', name: tool.name, input: {} } : { type: 'text', text: '' };
  send('content_block_start', { index: 0, content_block: block });
  send('ping');
  const pieces = fault === 'refusal' ? ['I cannot help with that.'] : piecesOf(text);
  const isBroken = fault === 'cut' || fault === 'unfinished' || fault === 'overloaded_midway' || fault === 'too_long';
  for (const piece of isBroken ? pieces.slice(0, pieces.length / 2) : pieces) {
    const delta = tool ? { type: 'input_json_delta', partial_json: piece } : { type: 'text_delta', text: piece };
    send('content_block_delta', { index: 0, delta });
  }
  if (fault === 'cut') return void setTimeout(() => response.destroy(), 50);
  if (fault === 'overloaded_midway') {
    send('error', { error: { type: 'overloaded_error', message: 'Overloaded' } });
    return void response.end();
  }
  if (fault === 'unfinished') return void response.end();
  send('content_block_stop', { index: 0 });
  const reason = fault === 'refusal' ? 'refusal' : fault === 'too_long' ? 'max_tokens' : tool ? 'tool_use' : 'end_turn';
  send('message_delta', { delta: { stop_reason: reason, stop_sequence: null }, usage: { output_tokens: USAGE.output_tokens } });
  send('message_stop');
  response.end();
}
