'use client';
import { Camera, Dices, ImageOff, Images, ImageUp, Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { InputOf } from '#site/operations/index.ts';
import { isPhoto } from '#site/photos/is-photo.ts';
import { BESIDE_WORDS, standsBeside } from '#site/photos/stands-beside.ts';
import { isConcept } from '#site/schema/concepts.ts';
import type { Asset } from '#site/schema.ts';
import { plainTextOf, textOf } from '#site/strings.ts';
import { Button } from '#ui/button.tsx';
import type { PhotoSourceName, UploadedPhoto } from '../actions.ts';
import { ValueField } from '../business/value-field.tsx';
import { newSeed } from '../draft/store.ts';
import { Tool } from '../icon-button.tsx';
import { FocalPoint } from '../photos/focal-point.tsx';
import { OwnPhotos } from '../photos/own-photos.tsx';
import { PhotoSearch } from '../photos/photo-search.tsx';
import { SendPhoto } from '../photos/send-photo.tsx';
import { useDescribePhoto } from '../photos/use-describe-photo.ts';
import { useActions, useEditor, useStore } from '../use-editor.tsx';
import { MachineWords } from './machine-words.tsx';
import { TextField } from './text-field.tsx';

type Open = 'own' | PhotoSourceName | null;

interface Place {
  table: 'sections' | 'items';
  id: string;
  media: string | undefined;
}

/** The picture of a section or an item: the owner's photo, or a drawing with a hint of what would suit the place. */
export function PicturePanel({ table, id, media }: Place) {
  const t = useTranslations('editor');
  const store = useStore();
  const { actions } = useActions();
  const frame = useRef<HTMLFieldSetElement>(null);
  const [chosen, setChosen] = useState<File | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const tellOf = useDescribePhoto();
  const asset = useEditor((state) => (media ? state.document.assets[media] : undefined));
  const want = useEditor((state) => (asset?.want ? plainTextOf(state.document, asset.want, state.locale) : ''));
  const put: Put = (picture, words = '', toDescribe = false) =>
    store.perform('set-media', { table, id, picture, alt: words, toDescribe, locale: store.getState().locale, seed: newSeed() });
  const choose = (photo: File | null) => {
    const tooLarge = photo !== null && photo.size > actions.maxPhotoBytes;
    setChosen(tooLarge ? null : photo);
    setOpen(null);
    if (!tooLarge) return;
    const [size, limit] = [Math.ceil(photo.size / 2 ** 20), actions.maxPhotoBytes / 2 ** 20];
    store.notify({ kind: 'message', tone: 'problem', text: t('inspect.tooLarge', { size, limit }) });
  };
  const show = ({ width, height, ...source }: UploadedPhoto, words: string, toDescribe = true) => {
    put({ width, height, source: { from: 'upload', ...source } }, words, toDescribe);
    setChosen(null);
    setOpen(null);
    frame.current?.focus();
    if (!words) void tellOf(source.sha256);
  };
  const isOwn = isPhoto(asset);
  const hasCaption = useEditor(({ document }) => table === 'sections' && isConcept(document.sections[id]?.layout ?? ''));
  const { fields, pick } = useFilePicker(choose);
  const cancel = () => {
    setChosen(null);
    frame.current?.focus();
  };
  return (
    <fieldset ref={frame} tabIndex={-1} className="grid gap-3 outline-none">
      <legend className="mb-2 font-semibold">{t('inspect.picture')}</legend>
      {fields}
      {chosen ? (
        <SendPhoto photo={chosen} onSent={(photo, words) => show(photo, words, words !== '')} onCancel={cancel} />
      ) : (
        <>
          {isOwn && asset && <FocalPoint asset={asset} />}
          {isOwn && asset && <Description asset={asset} />}
          {isOwn && asset && hasCaption && <Caption asset={asset} />}
          {isOwn && asset?.alt && <MachineWords textKey={asset.alt} />}
          {!isOwn && want && <Hint want={want} />}
          <div className="flex flex-wrap gap-2">
            <FileButtons isOwn={isOwn} pick={pick} />
            <SourceButtons open={open} onOpen={setOpen} />
            <PictureTools asset={asset} hasMedia={Boolean(media)} put={put} />
          </div>
          {isOwn && asset && <OfferBeside section={id} asset={asset} />}
          {open === 'own' && <OwnPhotos onChosen={show} />}
          {open && open !== 'own' && <PhotoSearch key={open} source={open} wanted={want} onTaken={show} />}
        </>
      )}
    </fieldset>
  );
}

type Put = (picture: InputOf<'set-media'>['picture'], words?: string, toDescribe?: boolean) => void;
type From = 'disk' | 'camera';

/** Fields for a file of the disk and for the camera. */
function useFilePicker(onChosen: (photo: File | null) => void) {
  const t = useTranslations('editor');
  const inputs = { disk: useRef<HTMLInputElement>(null), camera: useRef<HTMLInputElement>(null) };
  const fields = (['disk', 'camera'] as const).map((from) => (
    <input
      key={from}
      ref={inputs[from]}
      type="file"
      // `image/*` without a list of types: an iPhone converts HEIC to JPEG unless HEIC is requested by name.
      accept="image/*"
      capture={from === 'camera' ? 'environment' : undefined}
      className="sr-only"
      tabIndex={-1}
      aria-label={t(from === 'camera' ? 'inspect.takePhoto' : 'inspect.choosePhoto')}
      onChange={(event) => {
        onChosen(event.target.files?.[0] ?? null);
        event.target.value = '';
      }}
    />
  ));
  return { fields, pick: (from: From) => inputs[from].current?.click() };
}

/** The first view that suits photos, where the one in use shows them in a band of their own. */
function OfferBeside({ section, asset }: { section: string; asset: Asset }) {
  const t = useTranslations('editor.inspect');
  const store = useStore();
  const layout = useEditor(({ document }) => document.sections[section]?.layout ?? '');
  if (!isConcept(layout) || layout === BESIDE_WORDS || !standsBeside(asset)) return null;
  return (
    <div className="grid justify-items-start gap-2 rounded-control bg-sunken p-3 text-sm">
      <p>{t('photoApart')}</p>
      <Button onClick={() => store.perform('set-layout', { section, layout: BESIDE_WORDS })}>{t('photoBeside')}</Button>
    </div>
  );
}

/** Names what would suit the place. */
function Hint({ want }: { want: string }) {
  const t = useTranslations('editor');
  return (
    <p className="flex items-center gap-3 rounded-control border-2 border-dashed border-edge px-3 py-3 text-sm">
      <Camera className="size-5 shrink-0 text-ink-muted" aria-hidden />
      <span>{t('inspect.want', { want })}</span>
    </p>
  );
}

function FileButtons({ isOwn, pick }: { isOwn: boolean; pick: (from: From) => void }) {
  const t = useTranslations('editor');
  return (
    <>
      <Button icon={<ImageUp className="size-4" aria-hidden />} onClick={() => pick('disk')}>
        {t(isOwn ? 'inspect.otherPhoto' : 'inspect.upload')}
      </Button>
      <Button className="pointer-fine:hidden" icon={<Camera className="size-4" aria-hidden />} onClick={() => pick('camera')}>
        {t('inspect.takePhoto')}
      </Button>
    </>
  );
}

function SourceButtons({ open, onOpen }: { open: Open; onOpen: (open: Open) => void }) {
  const t = useTranslations('editor');
  const { actions } = useActions();
  const toggle = (one: Open) => onOpen(open === one ? null : one);
  return (
    <>
      <Button aria-expanded={open === 'own'} icon={<Images className="size-4" aria-hidden />} onClick={() => toggle('own')}>
        {t('inspect.yourPhotos')}
      </Button>
      {actions.photoSources.map((source) => (
        <Button
          key={source}
          aria-expanded={open === source}
          icon={<Search className="size-4" aria-hidden />}
          onClick={() => toggle(source)}
        >
          {t(`inspect.sources.${source}`)}
        </Button>
      ))}
    </>
  );
}

function PictureTools({ asset, hasMedia, put }: { asset: Asset | undefined; hasMedia: boolean; put: Put }) {
  const t = useTranslations('editor');
  const drawAnew = () => {
    if (asset?.source.from !== 'art') return;
    const { width, height, source } = asset;
    // The last two bits choose the composition: the next one always differs.
    const chance = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    put({ width, height, source: { ...source, seed: ((chance & ~3) | ((source.seed + 1) & 3)) >>> 0 } });
  };
  return (
    <>
      {asset?.source.from === 'art' && (
        <Tool label={t('inspect.drawAnew')} onClick={drawAnew}>
          <Dices className="size-5" aria-hidden />
        </Tool>
      )}
      {hasMedia && (
        <Tool label={t('inspect.removePicture')} onClick={() => put(null)}>
          <ImageOff className="size-5" aria-hidden />
        </Tool>
      )}
    </>
  );
}

/** The description of a picture, for those who do not see it: also of one that was sent as decorative. */
function Description({ asset }: { asset: Asset }) {
  const t = useTranslations('editor');
  const store = useStore();
  if (asset.alt) return <TextField label={t('inspect.alt')} textKey={asset.alt} />;
  const take = (typed: string) => {
    store.perform('set-alt', { asset: asset.id, locale: store.getState().locale, text: typed.slice(0, 400) });
    return null;
  };
  return <ValueField label={t('inspect.alt')} value="" onTake={take} />;
}

/** Words under the picture, for those who see it; the alternative text is for those who do not. */
function Caption({ asset }: { asset: Asset }) {
  const t = useTranslations('editor');
  const store = useStore();
  const locale = useEditor((state) => state.locale);
  const text = useEditor(({ document }) => (asset.caption ? textOf(document, asset.caption, locale).text : ''));
  return (
    <ValueField
      label={t('inspect.caption')}
      value={text}
      onTake={(typed) => {
        store.perform('set-caption', { asset: asset.id, locale, text: typed.slice(0, 90) });
        return null;
      }}
    />
  );
}
