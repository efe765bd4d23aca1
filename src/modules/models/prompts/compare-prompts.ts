import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { defaultVersion, PROMPT_NAMES, type PromptName } from '#composer/model/prompts.ts';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { sharesOf, unknownVersions } from './choose-prompts.ts';

const Count = z.coerce.number();
const Measure = z.coerce.number().nullable();
const Row = z.object({
  prompt_id: z.string(),
  calls: Count,
  answered: Count,
  invalid: Count,
  asked: Count,
  repairs: Count,
  cached: Count,
  input_tokens: Count,
  output_tokens: Count,
  p50_ms: Measure,
  p95_ms: Measure,
  p50_first_ms: Measure,
  priced: Count,
  brl_micros: Measure,
  usd_micros: Measure,
  passed: Count,
  stopped: Count,
  kept: Count,
  changed: Count,
  accepted: Count,
  declined: Count,
});

/** Results of a prompt version over 30 days. Rates and means are null without data. */
export interface VersionUse {
  /** Calls that a provider could answer, and cached answers. */
  calls: number;
  cached: number;
  /** Of the answers, those valid by the schema; of the questions, those that needed a repair. */
  validRate: number | null;
  repairRate: number | null;
  /** Mean tokens per answer, with those of its repairs. */
  inputTokens: number | null;
  outputTokens: number | null;
  /** Milliseconds, of answered calls. */
  p50Ms: number | null;
  p95Ms: number | null;
  p50FirstMs: number | null;
  /** Per answer, in millionths; for admins. */
  cost: { currency: 'BRL' | 'USD'; micros: number }[] | null;
  /** Share of the rewritten parts of sites whose texts passed the check. */
  passedRate: number | null;
  /** Share of its sections on published sites that their owner left unchanged. */
  keptRate: number | null;
  /** Share of its proposals that were accepted, of those decided on. */
  acceptedRate: number | null;
}

export interface PromptVersion {
  version: string;
  isDefault: boolean;
  /** Share of new work. */
  share: number;
  /** Null without calls. */
  use: VersionUse | null;
}

export interface PromptComparison {
  prompts: { name: PromptName; versions: PromptVersion[] }[];
  /** Configured but missing from this build: the default is used instead. */
  unknown: string[];
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/** The versions of each prompt side by side: those used in the last 30 days, and those in use now. For the agency. */
export async function comparePrompts(ctx: Context): Promise<PromptComparison> {
  const staff = await requireStaff(ctx);
  const used = await asSystem(
    'the agency compares prompt versions',
    async (tx) => z.array(Row).parse((await tx.execute(sql`select * from app.prompt_use(${ctx.now.toISOString()}::timestamptz)`)).rows),
    ctx,
  );
  const prompts = PROMPT_NAMES.map((name) => {
    const shares = sharesOf(name);
    const uses = new Map(
      used.filter(({ prompt_id: id }) => id.startsWith(`${name}@`)).map((row) => [row.prompt_id, useOf(row, staff.type === 'admin')]),
    );
    const asked = Object.keys(shares).filter((version) => shares[version]! > 0);
    const versions = uses.size > 0 ? [...new Set([...asked, ...uses.keys()])].sort(byNumber) : [];
    const isDefault = (version: string) => version === defaultVersion(name);
    return {
      name,
      versions: versions.map((version) => ({
        ...{ version, isDefault: isDefault(version), share: shares[version] ?? 0 },
        use: uses.get(version) ?? null,
      })),
    };
  });
  return { prompts: prompts.filter(({ versions }) => versions.length > 0), unknown: unknownVersions() };
}

const byNumber = (a: string, b: string) => Number(a.split('@')[1]) - Number(b.split('@')[1]);

function useOf(row: z.output<typeof Row>, seesCost: boolean): VersionUse {
  const amounts = [
    { currency: 'BRL' as const, micros: row.brl_micros },
    { currency: 'USD' as const, micros: row.usd_micros },
  ];
  return {
    calls: row.calls,
    cached: row.cached,
    validRate: share(row.answered, row.answered + row.invalid),
    repairRate: share(row.repairs, row.asked),
    inputTokens: share(row.input_tokens, row.answered),
    outputTokens: share(row.output_tokens, row.answered),
    p50Ms: row.p50_ms,
    p95Ms: row.p95_ms,
    p50FirstMs: row.p50_first_ms,
    cost: seesCost
      ? amounts.flatMap(({ currency, micros }) => (micros === null || row.priced === 0 ? [] : [{ currency, micros: micros / row.priced }]))
      : null,
    passedRate: share(row.passed, row.passed + row.stopped),
    keptRate: share(row.kept, row.kept + row.changed),
    acceptedRate: share(row.accepted, row.accepted + row.declined),
  };
}
