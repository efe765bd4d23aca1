import type { Refusal } from '#composer/brief.ts';
import { createSite } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { fillTemplate } from '#templates/fill-template.ts';
import { readAnswers } from '#templates/read-answers.ts';
import { type SlotName, TEMPLATES } from '#templates/templates.ts';
import type { UseTemplate } from './input.ts';
import { refusePrompt } from './refuse-prompt.ts';

export type Started = { outcome: 'site'; siteId: string } | { outcome: 'unclear'; slots: SlotName[] } | Refusal;

/** A draft from a template. It costs no generation: nothing is generated. Answers that cannot be made out make no site. */
export async function useTemplate(ctx: Context, input: UseTemplate): Promise<Started> {
  requireAccount(ctx);
  const { template, locale, ...answers } = input;
  const read = readAnswers(answers, locale);
  if ('outcome' in read) {
    await refusePrompt(ctx, Object.values(answers).join('\n'), read);
    return read;
  }
  if (read.unclear.length > 0) return { outcome: 'unclear', slots: read.unclear };
  const siteId = newId();
  const document = fillTemplate(TEMPLATES[template], locale, read.told);
  // Two sites of one template are two documents.
  await createSite(ctx, { siteId, document: { ...document, id: `si_${siteId.replaceAll('-', '').slice(-8)}` } });
  return { outcome: 'site', siteId };
}
