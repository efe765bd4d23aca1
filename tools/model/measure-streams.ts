/** URL, model and key of the server under test. */
export type Endpoint = { url: string; model: string; key?: string | undefined };
export type StreamFigures = {
  streams: number;
  perStream: number;
  total: number;
  firstTokenMs: number;
  slowestFirstTokenMs: number;
  failed: number;
};

const SECOND = 1000;
const TOKENS = 256;

/** Sends a chat completion. */
export const complete = ({ url, model, key }: Endpoint, body: object): Promise<Response> =>
  fetch(`${url}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ model, ...body }),
    signal: AbortSignal.timeout(180 * SECOND),
  });

/** Tokens per second of one stream and of all together, at the given concurrency. */
export async function measureStreams(endpoint: Endpoint, streams: number): Promise<StreamFigures> {
  const began = performance.now();
  const all = await Promise.allSettled(Array.from({ length: streams }, (_, index) => measureStream(endpoint, `${streams}-${index}`)));
  const seconds = (performance.now() - began) / SECOND;
  const good = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const firsts = good.map(({ firstTokenMs }) => firstTokenMs).sort((a, b) => a - b);
  return {
    streams,
    perStream: median(good.map(({ perSecond }) => perSecond)),
    total: good.reduce((sum, { tokens }) => sum + tokens, 0) / seconds,
    firstTokenMs: median(firsts),
    slowestFirstTokenMs: firsts.at(-1) ?? Number.NaN,
    failed: streams - good.length,
  };
}

async function measureStream(endpoint: Endpoint, mark: string): Promise<{ firstTokenMs: number; perSecond: number; tokens: number }> {
  const began = performance.now();
  // A unique prefix defeats the server's prompt cache.
  const content = `(${mark}) Escreva uma longa apresentação de uma padaria de bairro em Olinda, sem parar antes de trezentas palavras.`;
  const response = await complete(endpoint, { messages: [{ role: 'user', content }], max_tokens: TOKENS, stream: true });
  if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
  const times: number[] = [];
  let rest = '';
  for await (const bytes of response.body.pipeThrough(new TextDecoderStream())) {
    const events = (rest + bytes).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) if (hasText(event)) times.push(performance.now());
  }
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) throw new Error('the stream had no text');
  return { firstTokenMs: first - began, perSecond: ((times.length - 1) / Math.max(1, last - first)) * SECOND, tokens: times.length };
}

function hasText(event: string): boolean {
  const data = event.replace(/^data: ?/, '');
  if (data === '[DONE]') return false;
  const { choices } = JSON.parse(data) as { choices?: { delta?: { content?: string; reasoning_content?: string } }[] };
  return Boolean(choices?.[0]?.delta?.content || choices?.[0]?.delta?.reasoning_content);
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
