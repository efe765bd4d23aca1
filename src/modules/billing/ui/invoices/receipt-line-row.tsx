import { ChevronDown } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ReceiptLine } from '../../invoices/receipt-lines.ts';
import { type Currency, useMoney } from '../money.ts';
import { useLineWords } from './line-words.ts';

interface ReceiptLineRowProps {
  line: ReceiptLine;
  currency: Currency;
  /** URL that opens or closes the usage events behind it; null for lines without any. */
  href: string | null;
  /** The usage events, when open. */
  children?: ReactNode;
}

/** One line of the bill, its calculation in a sentence, and the link to its details. */
export function ReceiptLineRow({ line, currency, href, children }: ReceiptLineRowProps) {
  const t = useTranslations('billing.receipt');
  const money = useMoney(currency);
  const words = useLineWords(currency);
  const open = Boolean(children);
  return (
    <li id={line.id} className="grid scroll-mt-20 gap-3 border-t border-line py-4 first:border-t-0">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1">
        <h3 className="text-base">{words.title(line)}</h3>
        <p className="font-semibold tabular-nums">{money(line.amountCents)}</p>
        <p className="col-span-2 max-w-[70ch] text-ink-muted tabular-nums sm:col-span-1">{words.note(line)}</p>
      </div>
      {href && (
        <Link
          href={href}
          scroll={false}
          aria-expanded={open}
          className="inline-flex min-h-11 items-center gap-1.5 justify-self-start font-medium text-cobalt underline-offset-4 hover:underline"
        >
          {open ? t('close') : t('open')}
          <span className="sr-only">: {words.title(line)}</span>
          <ChevronDown className={open ? 'size-4 rotate-180' : 'size-4'} aria-hidden />
        </Link>
      )}
      {children}
    </li>
  );
}
