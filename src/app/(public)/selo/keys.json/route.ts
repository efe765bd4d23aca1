import { receiptKeys } from '#modules/host/index.ts';

export const dynamic = 'force-dynamic';

/** The public keys that receipts are verified with. */
export const GET = () => Response.json(receiptKeys());
