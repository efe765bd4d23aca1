'use client';
import { ImageOff, ImageUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { sectionsOf } from '#site/outline.ts';
import { Button } from '#ui/button.tsx';
import type { UploadedPhoto } from '../actions.ts';
import { newSeed } from '../draft/store.ts';
import { Tool } from '../icon-button.tsx';
import { photoAddress } from '../photos/photo-address.ts';
import { SendingPhoto } from '../photos/sending-photo.tsx';
import { useSendPhoto } from '../photos/use-send-photo.ts';
import { useActions, useEditor, useStore } from '../use-editor.tsx';
import { Part } from './part.tsx';

/** The logo, shown at the head of every page instead of the name. */
export function LogoPart() {
  const t = useTranslations('editor.business.logo');
  const store = useStore();
  const { siteId } = useActions();
  const file = useRef<HTMLInputElement>(null);
  const { stage, share, send, stop } = useSendPhoto();
  const header = useEditor(({ document }) => {
    const home = Object.values(document.pages).find(({ type }) => type === 'home');
    return home && sectionsOf(document, home.id).find(({ kind }) => kind === 'header');
  });
  const source = useEditor(({ document }) => (header?.media ? document.assets[header.media]?.source : undefined));
  if (!header) return null;
  const put = (photo: UploadedPhoto | null) => {
    const { width, height, ...upload } = photo ?? { width: 0, height: 0 };
    const picture = photo && { width, height, source: { from: 'upload' as const, ...(upload as Omit<UploadedPhoto, 'width' | 'height'>) } };
    store.perform('set-media', { table: 'sections', id: header.id, picture, alt: '', locale: store.getState().locale, seed: newSeed() });
  };
  const take = async (chosen: File) => {
    const sent = await send(chosen, '');
    if (sent) put(sent);
  };
  const shown = source?.from === 'upload' && source.sha256 ? photoAddress(siteId, source.sha256, Math.min(...source.widths), 'webp') : null;
  return (
    <Part id="logo" title={t('title')}>
      <input
        ref={file}
        type="file"
        accept="image/*"
        className="sr-only"
        tabIndex={-1}
        aria-label={t('choose')}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) take(chosen);
          event.target.value = '';
        }}
      />
      {stage === 'idle' ? (
        <div className="flex flex-wrap items-center gap-3">
          {shown ? (
            // biome-ignore lint/performance/noImgElement: a stored size of the photo, as the site itself shows it
            <img src={shown} alt={t('title')} className="h-16 max-w-48 rounded-control border border-line bg-surface object-contain p-2" />
          ) : (
            <p className="text-sm text-ink-muted">{t('lead')}</p>
          )}
          <Button icon={<ImageUp className="size-4" aria-hidden />} onClick={() => file.current?.click()}>
            {t(shown ? 'other' : 'choose')}
          </Button>
          {shown && (
            <Tool label={t('remove')} onClick={() => put(null)}>
              <ImageOff className="size-5" aria-hidden />
            </Tool>
          )}
        </div>
      ) : (
        <SendingPhoto stage={stage} share={share} onStop={stop} />
      )}
    </Part>
  );
}
