import { createHash } from 'node:crypto';
import { defaultVersion, PROMPT_NAMES, PROMPTS, type PromptName } from '#composer/model/prompts.ts';
import type { PromptShares } from '#platform/ai/prompt-shares.ts';
import { env } from '#platform/env.ts';

/**
 * The prompt versions for one piece of work (the id of a generation, of a site), by the configured shares: deterministic, and the same on
 * every server with the same configuration.
 */
export function choosePrompts(work: string, shares: PromptShares = env().AI_PROMPT_SHARES): Record<PromptName, string> {
  const chosen = PROMPT_NAMES.map((name) => [name, choose(name, pointOf(`${name} ${work}`), shares[name] ?? {})]);
  return Object.fromEntries(chosen) as Record<PromptName, string>;
}

/** The share of a version missing from this build goes to the default. */
function choose(name: PromptName, point: number, shares: PromptShares[string]): string {
  let upTo = 0;
  const found = Object.keys(PROMPTS[name]).find((version) => {
    upTo += shares[version] ?? 0;
    return point < upTo;
  });
  return found ?? defaultVersion(name);
}

const BYTES = 6;

/** Hash of the text as a number from 0 to below 1, evenly distributed. */
const pointOf = (text: string): number => createHash('sha256').update(text).digest().readUIntBE(0, BYTES) / 256 ** BYTES;

/** Share of new work for each version in this build. */
export function sharesOf(name: PromptName, shares: PromptShares = env().AI_PROMPT_SHARES): Record<string, number> {
  const versions = Object.keys(PROMPTS[name]).map((version): [string, number] => [version, shares[name]?.[version] ?? 0]);
  const left = 1 - versions.reduce((sum, [, part]) => sum + part, 0);
  const rounded = (part: number) => Math.round(part * 1e6) / 1e6;
  return Object.fromEntries(versions.map(([version, part]) => [version, rounded(version === defaultVersion(name) ? part + left : part)]));
}

/** Configured versions missing from this build. */
export function unknownVersions(shares: PromptShares = env().AI_PROMPT_SHARES): string[] {
  const known = new Set(PROMPT_NAMES.flatMap((name) => Object.keys(PROMPTS[name])));
  return Object.values(shares)
    .flatMap((versions) => Object.keys(versions))
    .filter((version) => !known.has(version));
}
