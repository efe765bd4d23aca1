'use client';
import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#ui/button.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import { Notice } from '#ui/notice.tsx';

/** Shows the recovery codes this once, with copy and download. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const t = useTranslations('security.factor');
  const text = codes.join('\n');
  const download = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([`Page Magic\n\n${text}\n`], { type: 'text/plain' }));
    link.download = t('fileName');
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <div className="grid gap-5">
      <Notice tone="warn">{t('codesLead')}</Notice>
      <ol className="grid grid-cols-2 gap-x-6 gap-y-2 rounded-control border border-line bg-sunken p-4 font-mono text-base tabular-nums">
        {codes.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap justify-end gap-3">
        <CopyButton text={text} label={t('copy')} doneLabel={t('copied')} />
        <Button onClick={download} icon={<Download className="size-4" aria-hidden />}>
          {t('download')}
        </Button>
        <Button look="primary" onClick={onKept}>
          {t('kept')}
        </Button>
      </div>
    </div>
  );
}
