import { FileDown } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** Link to the report as a PDF, with all findings expanded. */
export function PdfLink({ href }: { href: string }) {
  const label = useTranslations('report')('pdf');
  return (
    <a
      href={href}
      aria-label={label}
      title={label}
      className="inline-flex min-h-11 min-w-11 items-center justify-center gap-2 font-semibold hover:text-cobalt"
    >
      <FileDown className="size-5" aria-hidden />
      <span aria-hidden>PDF</span>
    </a>
  );
}
