import { z } from 'zod';
import { mailKind } from '../mail-kind.ts';
import { Money, whyMoney } from './money.ts';

/** A payment arrived: the amount, its period, and the link to the full receipt. */
export const receipt = mailKind({
  data: z.object({
    invoiceId: z.string(),
    number: z.string().nullable(),
    amount: Money,
    from: z.iso.datetime(),
    to: z.iso.datetime(),
    pdfUrl: z.url().nullable(),
    afterFailure: z.boolean(),
  }),
  words: {
    'pt-BR': (data, at) => ({
      subject: `Recibo de ${at.money(data.amount)}`,
      paragraphs: [
        `Recebemos ${at.money(data.amount)}${data.number ? `, fatura ${data.number}` : ''}, de ${at.date(data.from)} a ${at.date(data.to)}.${data.afterFailure ? ' O pagamento que tinha falhado está resolvido.' : ''} Obrigado.`,
        'No recibo, cada linha abre até o que foi usado.',
        ...(data.pdfUrl ? [`Em PDF: ${data.pdfUrl}`] : []),
      ],
      button: { label: 'Ver o recibo', href: at.app(`/plan/invoices/${data.invoiceId}`) },
      why: whyMoney['pt-BR'],
    }),
    en: (data, at) => ({
      subject: `Receipt for ${at.money(data.amount)}`,
      paragraphs: [
        `We received ${at.money(data.amount)}${data.number ? `, invoice ${data.number}` : ''}, for ${at.date(data.from)} to ${at.date(data.to)}.${data.afterFailure ? ' The payment that had failed is settled.' : ''} Thank you.`,
        'In the receipt, every line opens down to what was used.',
        ...(data.pdfUrl ? [`As PDF: ${data.pdfUrl}`] : []),
      ],
      button: { label: 'See the receipt', href: at.app(`/plan/invoices/${data.invoiceId}`) },
      why: whyMoney.en,
    }),
    es: (data, at) => ({
      subject: `Recibo de ${at.money(data.amount)}`,
      paragraphs: [
        `Recibimos ${at.money(data.amount)}${data.number ? `, factura ${data.number}` : ''}, del ${at.date(data.from)} al ${at.date(data.to)}.${data.afterFailure ? ' El pago que había fallado está resuelto.' : ''} Gracias.`,
        'En el recibo, cada línea se abre hasta lo que se usó.',
        ...(data.pdfUrl ? [`En PDF: ${data.pdfUrl}`] : []),
      ],
      button: { label: 'Ver el recibo', href: at.app(`/plan/invoices/${data.invoiceId}`) },
      why: whyMoney.es,
    }),
  },
});
