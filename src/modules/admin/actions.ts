'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { type ActionResult, action } from '#platform/action.ts';
import { echoOf, readFields } from '#platform/action-input.ts';
import { checkBilling } from './check-billing.ts';
import { createClient } from './clients/create-client.ts';
import { CreateClient, RemoveUnitCost, RetryStripeEvent, SetUnitCost } from './input.ts';
import { removeUnitCost } from './remove-unit-cost.ts';
import { retryStripeEvent } from './retry-stripe-event.ts';
import { setUnitCost } from './set-unit-cost.ts';

export const retryStripeEventAction = action('staff', RetryStripeEvent, async (ctx, input) => {
  const done = await retryStripeEvent(ctx, input);
  revalidatePath('/admin/stripe');
  return done;
});

export const checkBillingAction = action('staff', z.object({}), async (ctx) => {
  const found = await checkBilling(ctx);
  revalidatePath('/admin/stripe');
  return found;
});

export const setUnitCostAction = action('staff', SetUnitCost, async (ctx, input) => {
  await setUnitCost(ctx, input);
  revalidatePath('/admin/costs');
});

export const removeUnitCostAction = action('staff', RemoveUnitCost, async (ctx, input) => {
  await removeUnitCost(ctx, input);
  revalidatePath('/admin/costs');
});

const create = action(
  'staff',
  CreateClient,
  async (ctx, input) => {
    const created = await createClient(ctx, input);
    revalidatePath('/admin/clients');
    return { ...created, email: input.email };
  },
  'invite',
  ({ email }) => email,
);

/** A sentence that is refused is a failure with what was typed. */
export async function createClientAction(previous: ActionResult | null, form: FormData): Promise<ActionResult<{ email: string }>> {
  const result = await create(previous as null, form);
  if (!result.ok || result.data.outcome === 'created') return result;
  const { reason, message } = result.data;
  return { ok: false, reason: `refused_${reason}`, message, values: echoOf(CreateClient, readFields(form)) };
}
