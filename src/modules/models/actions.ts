'use server';
import { revalidatePath } from 'next/cache';
import { action } from '#platform/action.ts';
import { RemoveModelPrice, SetModelCap, SetModelPrice } from './input.ts';
import { setModelCap } from './model-caps.ts';
import { removeModelPrice, setModelPrice } from './model-prices.ts';

export const setModelPriceAction = action('staff', SetModelPrice, async (ctx, input) => {
  await setModelPrice(ctx, input);
  revalidatePath('/admin/models');
});

export const removeModelPriceAction = action('staff', RemoveModelPrice, async (ctx, input) => {
  await removeModelPrice(ctx, input);
  revalidatePath('/admin/models');
});

export const setModelCapAction = action('staff', SetModelCap, async (ctx, input) => {
  await setModelCap(ctx, input);
  revalidatePath('/admin/models');
});
