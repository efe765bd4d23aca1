import type { ServerResponse } from 'node:http';
import type { GoogleErrorData } from '@ai-sdk/google';
import { z } from 'zod';
import { piecesOf, sendJson, startWire, type WireRequest, type WireServer } from './wire-server.ts';

export const GOOGLE_KEY = 'AIza-of-tests';
export const USAGE = { promptTokenCount: 198, candidatesTokenCount: 91, totalTokenCount: 289 };

const Parts = z.array(z.strictObject({ text: z.string().min(1) })).min(1);
const Schema = z.looseObject({ type: z.literal('object'), required: z.array(z.string()) });

/** What of `generateContent` is asked for here, as its reference names it; anything else is refused as it refuses. */
export const GenerateContentRequest = z.strictObject({
  systemInstruction: z.strictObject({ parts: Parts }),
  contents: z.array(z.strictObject({ role: z.enum(['user', 'model']), parts: Parts })).min(1),
  generationConfig: z.strictObject({
    maxOutputTokens: z.int().min(1),
    temperature: z.number().min(0).max(2).optional(),
    responseMimeType: z.literal('application/json'),
    responseJsonSchema: Schema,
  }),
});

export type GoogleFault = 'limited' | 'overloaded' | 'cut' | 'unfinished' | 'refusal' | 'too_long' | 'wrong_shape';

/** Speaks `streamGenerateContent` as server-sent events with one answer, whatever is asked. */
export const startGoogle = (answer: object): Promise<WireServer<GoogleFault>> =>
  startWire((request, response, fault) => {
    const problem = problemOf(request, fault);
    if (problem) return sendJson(response, problem.error.code ?? 500, problem);
    const model = /models\/([^:]+):/.exec(request.path)?.[1] ?? '';
    stream(response, model, JSON.stringify(fault === 'wrong_shape' ? { other: 1 } : answer), fault);
  });

function problemOf({ path, headers, body }: WireRequest, fault: GoogleFault | undefined): GoogleErrorData | null {
  const problem = (code: number, status: string): GoogleErrorData => ({ error: { code, message: status.toLowerCase(), status } });
  if (!/^\/v1beta\/models\/[\w.-]+:streamGenerateContent\?alt=sse$/.test(path)) return problem(404, 'NOT_FOUND');
  if (headers['x-goog-api-key'] !== GOOGLE_KEY) return problem(403, 'PERMISSION_DENIED');
  if (!GenerateContentRequest.safeParse(body).success) return problem(400, 'INVALID_ARGUMENT');
  if (fault === 'limited') return problem(429, 'RESOURCE_EXHAUSTED');
  return fault === 'overloaded' ? problem(503, 'UNAVAILABLE') : null;
}

function stream(response: ServerResponse, modelVersion: string, text: string, fault: GoogleFault | undefined): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const { promptTokenCount } = USAGE;
  const send = (parts: { text: string }[], finishReason?: string) => {
    const candidate = { content: { role: 'model', parts }, ...(finishReason && { finishReason }), index: 0 };
    const usageMetadata = finishReason ? USAGE : { promptTokenCount, totalTokenCount: promptTokenCount };
    response.write(
      `data: ${JSON.stringify({ candidates: [candidate], usageMetadata, modelVersion, responseId: 'response-of-tests' })}\r\n\r\n`,
    );
  };
  if (fault === 'refusal') {
    send([], 'SAFETY');
    return void response.end();
  }
  const pieces = piecesOf(text);
  const isBroken = fault === 'cut' || fault === 'unfinished' || fault === 'too_long';
  const sent = isBroken ? pieces.slice(0, pieces.length / 2) : pieces;
  for (const piece of sent.slice(0, -1)) send([{ text: piece }]);
  if (fault === 'cut') return void setTimeout(() => response.destroy(), 50);
  if (fault !== 'unfinished') send([{ text: sent.at(-1) ?? '' }], fault === 'too_long' ? 'MAX_TOKENS' : 'STOP');
  response.end();
}
