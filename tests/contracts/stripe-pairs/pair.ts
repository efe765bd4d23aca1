import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** A request of ours and what was answered. Neither holds a key, a secret or an address that lets somebody in. */
export const Pair = z.strictObject({
  method: z.enum(['GET', 'POST', 'DELETE']),
  path: z.string().startsWith('/v'),
  params: z.record(z.string(), z.unknown()),
  status: z.int(),
  answer: z.record(z.string(), z.unknown()),
});
export type Pair = z.infer<typeof Pair>;

/** What one test asked of Stripe, in its order. */
export const Story = z.strictObject({ test: z.string(), recordedAt: z.iso.date(), version: z.string(), pairs: z.array(Pair) });
export type Story = z.infer<typeof Story>;

export const RECORDED = path.join(import.meta.dirname, 'recorded');

/** All that was recorded with CONTRACT_STRIPE_KEY, by file of tests; nothing before it was set for the first time. */
export function recordedFiles(folder = RECORDED): { file: string; stories: Story[] }[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map((file) => ({ file, stories: z.array(Story).parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))) }));
}

/** The same look at something that is still under way, such as a clock that moves, is one question: its last answer counts. */
export function withoutPolling(pairs: readonly Pair[]): Pair[] {
  const isSame = (one: Pair, other: Pair | undefined) =>
    other?.method === 'GET' &&
    one.method === 'GET' &&
    one.path === other.path &&
    JSON.stringify(one.params) === JSON.stringify(other.params);
  return pairs.filter((pair, index) => !isSame(pair, pairs[index + 1]));
}
