'use client';
import { MessageCircle, Send } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button, buttonClass } from '#ui/button.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import { toast } from '#ui/toast.tsx';
import { createStepsLinkAction, revokeStepsLinkAction } from '../../actions.ts';

interface ShareStepsProps {
  domainId: string;
  name: string;
  /** Expiry of the active link, in the reader’s language. */
  openUntil: string | null;
}

/** Shares the steps by a link that needs no account. */
export function ShareSteps({ domainId, name, openUntil }: ShareStepsProps) {
  const t = useTranslations('domains.share');
  const steps = useTranslations('domains.steps');
  const [url, setUrl] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(openUntil !== null);
  const [isBusy, start] = useTransition();
  const create = () =>
    start(async () => {
      const made = await createStepsLinkAction({ domainId });
      if (!made.ok) return toast(made.message, 'problem');
      setUrl(made.data.url);
      setOpen(true);
    });
  const revoke = () =>
    start(async () => {
      const done = await revokeStepsLinkAction({ domainId });
      if (!done.ok) return toast(done.message, 'problem');
      setUrl(null);
      setOpen(false);
    });
  return (
    <section className="grid gap-3" aria-labelledby="share">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 flex-1 basis-64">
          <h2 id="share" className="text-base font-semibold">
            {t('title')}
          </h2>
          <p className="text-sm text-ink-muted">{isOpen && openUntil && !url ? t('open', { until: openUntil }) : t('lead')}</p>
        </div>
        {!url && (
          <Button onClick={create} aria-disabled={isBusy} icon={<Send className="size-4" aria-hidden />}>
            {t('action')}
          </Button>
        )}
      </div>
      {url && (
        <div className="grid gap-3 rounded-card bg-sunken p-4">
          <code className="text-sm wrap-anywhere">{url}</code>
          <div className="flex flex-wrap gap-2">
            <a
              href={`https://wa.me/?text=${encodeURIComponent(t('message', { name, url }))}`}
              target="_blank"
              rel="noreferrer"
              className={buttonClass('primary')}
            >
              <MessageCircle className="size-4" aria-hidden />
              {t('whatsapp')}
            </a>
            <CopyButton text={url} label={t('copy')} doneLabel={steps('copied')} />
          </div>
        </div>
      )}
      {isOpen && (
        <div>
          <Button look="quiet" onClick={revoke} aria-disabled={isBusy}>
            {t('revoke')}
          </Button>
        </div>
      )}
    </section>
  );
}
