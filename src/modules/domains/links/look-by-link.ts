import type { Context } from '#platform/context.ts';
import type { StepsLink } from '../input.ts';
import { type Checked, checkDomain } from '../looks/check-domain.ts';
import { openStepsLink } from './steps-link.ts';

/** Takes a look for a visitor of the shared link, unless one was just taken. */
export async function lookByLink(ctx: Context, input: StepsLink): Promise<Checked | null> {
  const { domain, owner } = await openStepsLink(ctx, input);
  return checkDomain(owner, { domainId: domain.id });
}
