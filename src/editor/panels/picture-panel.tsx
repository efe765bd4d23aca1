'use client';
import { Dices, ImageOff, ImageUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { newSeed } from '../draft/store.ts';
import { Tool } from '../icon-button.tsx';
import { useActions, useEditor, useStore } from '../use-editor.tsx';

/** The picture of a section or an item: the owner's photo, or a drawing. */
export function PicturePanel({ table, id, media }: { table: 'sections' | 'items'; id: string; media: string | undefined }) {
  const t = useTranslations('editor');
  const store = useStore();
  const { siteId, actions } = useActions();
  const altId = useId();
  const file = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<File | null>(null);
  const [alt, setAlt] = useState('');
  const [sending, setSending] = useState(false);
  const asset = useEditor((state) => (media ? state.document.assets[media] : undefined));
  const put = (picture: Parameters<typeof store.perform<'set-media'>>[1]['picture'], words = '') =>
    store.perform('set-media', { table, id, picture, alt: words, locale: store.getState().locale, seed: newSeed() });

  const choose = (photo: File | null) => {
    const tooLarge = photo !== null && photo.size > actions.mostPhotoBytes;
    setChosen(tooLarge ? null : photo);
    if (!tooLarge) return;
    const [size, limit] = [Math.ceil(photo.size / 2 ** 20), actions.mostPhotoBytes / 2 ** 20];
    store.tell({ kind: 'message', tone: 'problem', text: t('inspect.tooLarge', { size, limit }) });
  };
  const send = async () => {
    if (!chosen) return;
    setSending(true);
    const form = new FormData();
    form.set('siteId', siteId);
    form.set('file', chosen);
    form.set('alt', alt);
    try {
      const answer = await actions.upload(form);
      if (!answer.ok) store.tell({ kind: 'message', tone: 'problem', text: answer.message });
      else {
        const { width, height, ...source } = answer.data;
        put({ width, height, source: { from: 'upload', ...source } }, alt.trim());
        setChosen(null);
        setAlt('');
      }
    } catch {
      store.tell({ kind: 'message', tone: 'problem', text: t('save.offline') });
    } finally {
      setSending(false);
    }
  };
  const drawAnew = () => {
    if (asset?.source.from !== 'art') return;
    const { width, height, source } = asset;
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    put({ width, height, source: { ...source, seed } });
  };
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold">{t('inspect.picture')}</legend>
      <input
        ref={file}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif,image/heic,image/heif,image/gif"
        className="sr-only"
        tabIndex={-1}
        aria-label={t('inspect.choosePhoto')}
        onChange={(event) => {
          choose(event.target.files?.[0] ?? null);
          event.target.value = '';
        }}
      />
      {chosen ? (
        <div className="grid gap-2 rounded-control border border-line p-3">
          <p className="truncate font-medium">{chosen.name}</p>
          <label htmlFor={altId} className="text-sm text-ink-muted">
            {t('inspect.alt')}
          </label>
          <input
            id={altId}
            value={alt}
            maxLength={300}
            placeholder={t('inspect.altExample')}
            onChange={(event) => setAlt(event.target.value)}
            className="control"
          />
          <Button look="primary" disabled={sending || !alt.trim()} onClick={send}>
            {sending ? t('inspect.uploading') : t('inspect.upload')}
          </Button>
        </div>
      ) : (
        <div className="flex flex-wrap gap-1">
          <Button icon={<ImageUp className="size-4" aria-hidden />} onClick={() => file.current?.click()}>
            {t('inspect.upload')}
          </Button>
          {asset?.source.from === 'art' && (
            <Tool label={t('inspect.drawAnew')} onClick={drawAnew}>
              <Dices className="size-5" aria-hidden />
            </Tool>
          )}
          {media && (
            <Tool label={t('inspect.removePicture')} onClick={() => put(null)}>
              <ImageOff className="size-5" aria-hidden />
            </Tool>
          )}
        </div>
      )}
    </fieldset>
  );
}
