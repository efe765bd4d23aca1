'use client';
import { MessageCircle, Send } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button, buttonClass } from '#ui/button.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import { Notice } from '#ui/notice.tsx';
import { createReportLinkAction, revokeReportLinkAction } from '../../actions.ts';

interface ShareReportProps {
  analysisId: string;
  host: string;
  /** True if the reader has an active link. */
  isOpen: boolean;
}

/** Shares a report by a link that its maker can revoke. */
export function ShareReport({ analysisId, host, isOpen: wasOpen }: ShareReportProps) {
  const t = useTranslations('report.share');
  const [url, setUrl] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(wasOpen);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, start] = useTransition();
  const create = () =>
    start(async () => {
      const made = await createReportLinkAction({ analysisId });
      setProblem(made.ok ? null : made.message);
      if (!made.ok) return;
      setUrl(made.data.url);
      setOpen(true);
    });
  const revoke = () =>
    start(async () => {
      const done = await revokeReportLinkAction({ analysisId });
      setProblem(done.ok ? null : done.message);
      if (!done.ok) return;
      setUrl(null);
      setOpen(false);
    });
  return (
    <section id="mandar" className="grid scroll-mt-20 content-start gap-3">
      <h2 className="text-xl">{t('title')}</h2>
      <p className="text-ink-muted">{t(isOpen && !url ? 'open' : 'lead')}</p>
      {url && (
        <div className="grid gap-3 rounded-card bg-sunken p-4">
          <code className="text-sm wrap-anywhere">{url}</code>
          <div className="flex flex-wrap gap-2">
            <a
              href={`https://wa.me/?text=${encodeURIComponent(t('message', { host, url }))}`}
              target="_blank"
              rel="noreferrer"
              className={buttonClass('secondary')}
            >
              <MessageCircle className="size-4" aria-hidden />
              WhatsApp
            </a>
            <CopyButton text={url} label={t('copy')} doneLabel={t('copied')} />
          </div>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        {!url && (
          <Button look="secondary" onClick={create} aria-disabled={isBusy} icon={<Send className="size-4" aria-hidden />}>
            {t(isOpen ? 'another' : 'action')}
          </Button>
        )}
        {isOpen && (
          <Button look="quiet" onClick={revoke} aria-disabled={isBusy}>
            {t('revoke')}
          </Button>
        )}
      </div>
      {problem && <Notice tone="bad">{problem}</Notice>}
    </section>
  );
}
