'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { action } from '#platform/action.ts';
import { checkBilling } from './checks/check-billing.ts';
import { retryStripeEvent } from './checks/retry-stripe-event.ts';
import { removeUnitCost } from './figures/remove-unit-cost.ts';
import { setUnitCost } from './figures/set-unit-cost.ts';
import { RemoveUnitCost, RetryStripeEvent, SetUnitCost } from './input.ts';

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
