import { MessageCircle } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ArcMotif } from '#ui/arc-motif.tsx';
import { buttonClass } from '#ui/button.tsx';
import { CopyButton } from '#ui/copy-button.tsx';

/** A live site without visitors yet: advice on bringing the first one, instead of empty charts. */
export function NoVisits({ url }: { url: string }) {
  const t = useTranslations('sites');
  const app = useTranslations('app');
  return (
    <div className="grid overflow-hidden rounded-card bg-sunken sm:grid-cols-[1fr_9rem]">
      <div className="grid content-center justify-items-start gap-3 p-5">
        <h3 className="text-xl">{t('traffic.none')}</h3>
        <p className="max-w-[48ch] text-ink-muted">{t('traffic.noneLead')}</p>
        <div className="flex flex-wrap gap-2">
          <a href={`https://wa.me/?text=${encodeURIComponent(url)}`} target="_blank" rel="noreferrer" className={buttonClass()}>
            <MessageCircle className="size-4" aria-hidden />
            {t('traffic.shareWhatsapp')}
          </a>
          <CopyButton text={url} label={t('detail.copyAddress')} doneLabel={app('copied')} />
        </div>
      </div>
      <ArcMotif seed={url} columns={3} rows={4} className="h-24 w-full sm:h-full" />
    </div>
  );
}
