import { listInvoices, receiptCsv } from '#modules/billing/index.ts';
import type { Context } from '#platform/context.ts';
import type { ExportedFile, ReceiptWords } from './exported-file.ts';

const encoder = new TextEncoder();

/** The usage behind each invoice: `receipts/<number>.csv`. */
export async function* receiptFiles(ctx: Context, words: ReceiptWords): AsyncGenerator<ExportedFile> {
  for (const { id } of await listInvoices(ctx)) {
    const { name, chunks } = await receiptCsv(ctx, { invoiceId: id, ...words });
    yield { path: `receipts/${name.replace(/[^\w.-]/g, '_')}.csv`, packed: false, chunks: encoded(chunks) };
  }
}

async function* encoded(chunks: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield encoder.encode(chunk);
}
