import { getLocale, getTranslations } from 'next-intl/server';
import { formNote } from '#export/form-note.ts';
import { ExportPanel } from '#modules/build/ui/export-panel.tsx';
import type { SiteDocument } from '#site/schema/document.ts';

interface SiteExportProps {
  siteId: string;
  document: SiteDocument;
  /** Reason the last export failed, from the URL. */
  failed: string | string[] | undefined;
  /** Minutes until the next may start, from the URL. */
  wait: string | string[] | undefined;
}

/** Ways to take a site along, and the reason why the last one failed. */
export async function SiteExport({ siteId, document, failed, wait }: SiteExportProps) {
  const errors = await getTranslations('errors.reason');
  const problem =
    typeof failed === 'string' && errors.has(failed as never)
      ? errors(failed as 'export_too_big', { limitMb: 200, unit: 'minutes', wait: Number(wait) || 10 } as { limitMb: number })
      : undefined;
  return <ExportPanel siteId={siteId} problem={problem} notes={formNote(document, await getLocale())} />;
}
