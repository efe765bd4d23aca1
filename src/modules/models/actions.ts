'use server';
import { revalidatePath } from 'next/cache';
import { action } from '#platform/action.ts';
import { setModelCap } from './caps/model-caps.ts';
import { removeModelPrice, setModelPrice } from './charging/model-prices.ts';
import { RemoveModelPrice, SetModelCap, SetModelPrice } from './input.ts';

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
