import { receiptKeys } from '#modules/host/index.ts';

export const dynamic = 'force-dynamic';

/** Public keys for verifying receipts. */
export const GET = () => Response.json(receiptKeys());
