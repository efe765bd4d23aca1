import type { Refusal } from '#composer/brief.ts';
import { createSite } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type { SlotName } from '#templates/templates.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import type { UseTemplate } from '../input.ts';
import { refusePrompt } from '../prompts/refuse-prompt.ts';

export type Started = { outcome: 'site'; siteId: string } | { outcome: 'unclear'; slots: SlotName[] } | Refusal;

/** Makes a draft from a template. Not charged as a generation: nothing is generated. Unreadable answers make no site. */
export async function useTemplate(ctx: Context, input: UseTemplate): Promise<Started> {
  requireAccount(ctx);
  const { template, locale, ...answers } = input;
  const filled = await runInWorker(ctx, 'fillTemplate', { template, locale, answers });
  if (filled.outcome === 'refuse') await refusePrompt(ctx, Object.values(answers).join('\n'), filled);
  if (filled.outcome !== 'site') return filled;
  const siteId = newId();
  // Two sites from one template need distinct document ids.
  await createSite(ctx, { siteId, document: { ...filled.document, id: `si_${siteId.replaceAll('-', '').slice(-8)}` } });
  return { outcome: 'site', siteId };
}
