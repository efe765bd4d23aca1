'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { action } from '#platform/action.ts';
import { cancelDeletion } from './deletion/cancel-deletion.ts';
import { requestDeletion } from './deletion/request-deletion.ts';
import { beginExport } from './export/begin-export.ts';
import { RequestDeletion } from './input.ts';

export const requestDeletionAction = action(
  'account.close',
  RequestDeletion,
  async (ctx, input): Promise<void> => {
    await requestDeletion(ctx, input);
    revalidatePath('/', 'layout');
  },
  'close_account',
);

export const cancelDeletionAction = action(
  'account.close',
  z.object({}),
  async (ctx): Promise<void> => {
    await cancelDeletion(ctx);
    revalidatePath('/', 'layout');
  },
  'close_account',
);

export const beginExportAction = action('account.close', z.object({}), beginExport, 'export_account');
