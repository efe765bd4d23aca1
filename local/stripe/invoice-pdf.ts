import type { Thing } from './store.ts';

/** A plain one-page PDF of an invoice: enough to open, to print and to compare. Letters outside Latin-1 become "?". */
export function invoicePdf(invoice: Thing): Buffer {
  const money = (cents: number) => `${(cents / 100).toFixed(2)} ${String(invoice.currency).toUpperCase()}`;
  const rows = (invoice.lines.data as Thing[]).map((line) => `${line.description}    ${money(line.amount)}`);
  const text = [
    `Invoice ${invoice.number ?? 'draft'}`,
    `${invoice.customer_email ?? ''}`,
    '',
    ...rows,
    '',
    `Total    ${money(invoice.total)}`,
    `Status: ${invoice.status}`,
  ];
  const quoted = (line: string) => line.replaceAll(/[^\x20-\x7e\xa0-\xff]/g, '?').replaceAll(/[\\()]/g, (each) => `\\${each}`);
  const content = `BT /F1 12 Tf 56 780 Td 18 TL ${text.map((line) => `(${quoted(line)}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = Buffer.byteLength(file, 'latin1');
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = Buffer.byteLength(file, 'latin1');
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  );
}
