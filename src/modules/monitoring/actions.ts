'use server';
import { revalidatePath } from 'next/cache';
import { action } from '#platform/action.ts';
import { SetStatusPage } from './input.ts';
import { setStatusPage } from './status-page/set-status-page.ts';

export const setStatusPageAction = action(
  'account.edit',
  SetStatusPage,
  async (ctx, input) => {
    const { isOn } = await setStatusPage(ctx, input);
    revalidatePath('/account', 'layout');
    return { isOn };
  },
  'status_page',
);
