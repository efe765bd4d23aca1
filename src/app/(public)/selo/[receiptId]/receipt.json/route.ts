import { getReceipt } from '#modules/host/index.ts';
import { isUuid } from '#platform/ids.ts';
import { getVisitor } from '#platform/session.ts';

/** A receipt exactly as signed, byte for byte, for anyone with its link. */
export async function GET(_: Request, { params }: { params: Promise<{ receiptId: string }> }) {
  const { receiptId } = await params;
  const found = isUuid(receiptId) ? await getReceipt(await getVisitor(), { receiptId }) : null;
  if (!found) return new Response(null, { status: 404 });
  return new Response(found.document, {
    headers: { 'Content-Type': 'application/json', 'Content-Disposition': `inline; filename="receipt-${receiptId}.json"` },
  });
}
