'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { action } from '#platform/action.ts';
import { checkBilling } from './check-billing.ts';
import { RemoveUnitCost, RetryStripeEvent, SetUnitCost } from './input.ts';
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
