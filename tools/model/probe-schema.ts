import { complete, type Endpoint } from './measure-streams.ts';

type Completion = {
  choices: { message: { content: string | null } }[];
  usage?: { prompt_tokens?: number; completion_tokens?: number } | null;
};

const MAX_PROPERTIES = 512;

/** A schema with this many text and enum properties. */
const schemaOf = (properties: number): object => {
  const names = Array.from({ length: properties }, (_, index) => `p${index}`);
  const fields = names.map((name, index) => [
    name,
    index % 2 ? { type: 'string', maxLength: 60 } : { type: 'string', enum: ['a', 'b', 'c'] },
  ]);
  return { type: 'object', properties: Object.fromEntries(fields), required: names, additionalProperties: false };
};
const asked = (schema: object, content: string, maxTokens: number): object => ({
  messages: [{ role: 'user', content }],
  max_tokens: maxTokens,
  response_format: { type: 'json_schema', json_schema: { name: 'answer', schema, strict: true } },
});

/** Whether an answer obeys a schema that the question contradicts, and the usage reported with it. */
export async function probeSchema(endpoint: Endpoint): Promise<{ keeps: boolean; usage: string }> {
  const response = await complete(endpoint, asked(schemaOf(2), 'Answer with a poem in prose, and never with JSON.', 200));
  if (!response.ok) return { keeps: false, usage: `none (HTTP ${response.status})` };
  const { choices, usage } = (await response.json()) as Completion;
  const reported = usage?.prompt_tokens && usage.completion_tokens;
  return {
    keeps: fits(choices[0]?.message.content ?? ''),
    usage: reported ? `${usage.prompt_tokens} in, ${usage.completion_tokens} out` : 'none',
  };
}

function fits(content: string): boolean {
  try {
    const answer = JSON.parse(content) as Record<string, unknown>;
    return ['a', 'b', 'c'].includes(String(answer.p0)) && typeof answer.p1 === 'string' && Object.keys(answer).length === 2;
  } catch {
    return false;
  }
}

/** Max properties in a schema that the server accepts, and the length of its JSON. */
export async function probeLongestSchema(endpoint: Endpoint): Promise<{ properties: number; bytes: number }> {
  let [accepted, refused] = [0, MAX_PROPERTIES + 1];
  while (refused - accepted > 1) {
    const tried = Math.ceil((accepted + refused) / 2);
    const response = await complete(endpoint, asked(schemaOf(tried), 'Fill it in.', 1)).catch(() => null);
    await response?.arrayBuffer();
    if (response?.ok) accepted = tried;
    else refused = tried;
  }
  return { properties: accepted, bytes: Buffer.byteLength(JSON.stringify(schemaOf(accepted))) };
}
