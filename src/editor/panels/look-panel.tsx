'use client';
import { Dices } from 'lucide-react';
import Image from 'next/image';
import { useTranslations } from 'next-intl';
import { useId, useMemo, useState } from 'react';
import { isPhoto } from '#site/photos/is-photo.ts';
import { MannerName, type Theme } from '#site/schema.ts';
import { fromHex, toHex } from '#site/theme/oklch.ts';
import { PAIRINGS, solveTheme } from '#site/theme.ts';
import { Button } from '#ui/button.tsx';
import { useEditor, useStore } from '../use-editor.tsx';
import { Choices } from './choices.tsx';
import { LayoutSketch } from './layout-sketch.tsx';
import { PALETTES } from './palettes.ts';
import { Typefaces } from './typefaces.tsx';

const RADII = { 0: 'straight', 4: 'slight', 8: 'soft', 14: 'round', 22: 'full' } as const;
type Radius = keyof typeof RADII;
const ART_STYLES = ['still', 'mosaic', 'riso', 'hills', 'flow', 'letter', 'line', 'pattern'] as const;

/** A theme with layouts, and a picture of a site that uses them. */
export interface ReadyLook {
  id: string;
  label: string;
  picture: string;
  theme: Theme;
  layouts: Record<string, string>;
}

/** Theme settings of the whole site. */
export function LookPanel({ fontFaces, looks }: { fontFaces: string; looks: readonly ReadyLook[] }) {
  const t = useTranslations('editor');
  const store = useStore();
  const theme = useEditor((state) => state.document.theme);
  const hasPhotos = useEditor((state) => Object.values(state.document.assets).some(isPhoto));
  const radius = theme.shape.radius;
  return (
    <div className="grid gap-7">
      <Button
        icon={<Dices className="size-5" aria-hidden />}
        onClick={() => store.perform('set-theme', { artSeed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0, ...anotherLook(theme) })}
      >
        {t('look.another')}
      </Button>
      <ReadyLooks looks={looks} />
      <Palettes theme={theme} />
      <Typefaces theme={theme} fontFaces={fontFaces} />
      <Choices
        legend={t('look.manner')}
        value={theme.manner}
        onChange={(manner) => store.perform('set-theme', { manner })}
        options={MannerName.options.map((value) => ({
          value,
          label: t(`look.manners.${value}`),
          picture: <LayoutSketch layout={`manner-${value}`} />,
        }))}
      />
      <Choices
        legend={t('look.polarity')}
        value={theme.color.polarity}
        onChange={(polarity) => store.perform('set-theme', { polarity })}
        options={(['light', 'dark', 'auto'] as const).map((value) => ({ value, label: t(`look.${value}`) }))}
      />
      <Choices
        legend={t('look.art')}
        value={theme.art.style === 'none' ? undefined : theme.art.style}
        onChange={(artStyle) => store.perform('set-theme', { artStyle })}
        options={ART_STYLES.map((value) => ({ value, label: t(`look.${value}`) }))}
      />
      {hasPhotos && (
        <Choices
          legend={t('look.photos')}
          value={theme.art.photos ?? 'natural'}
          onChange={(photos) => store.perform('set-theme', { photos })}
          options={(['natural', 'duotone', 'halftone'] as const).map((value) => ({ value, label: t(`look.${value}`) }))}
        />
      )}
      <Choices
        legend={t('look.corners')}
        value={String(radius)}
        onChange={(value) => store.perform('set-theme', { radius: Number(value) as Radius })}
        options={(Object.keys(RADII) as `${Radius}`[]).map((value) => ({
          value,
          label: t(`look.radius.${RADII[Number(value) as Radius]}`),
          picture: (
            <span
              aria-hidden
              className="mx-auto block h-7 w-9 border-t-2 border-l-2 border-ink-muted"
              style={{ borderTopLeftRadius: Number(value) }}
            />
          ),
        }))}
      />
      <Choices
        legend={t('look.density')}
        value={theme.space.density}
        onChange={(density) => store.perform('set-theme', { density })}
        options={(['compact', 'regular', 'airy'] as const).map((value) => ({ value, label: t(`look.${value}`) }))}
      />
    </div>
  );
}

/** Ready-made looks, shown as pictures; one undo reverts one. */
function ReadyLooks({ looks }: { looks: readonly ReadyLook[] }) {
  const t = useTranslations('editor');
  const store = useStore();
  const id = useId();
  if (looks.length === 0) return null;
  return (
    <section aria-labelledby={id} className="grid min-w-0 gap-2">
      <p id={id} className="font-semibold">
        {t('look.templates')}
      </p>
      <p className="text-sm text-ink-muted">{t('look.templatesHint')}</p>
      <ul className="-mx-4 flex snap-x gap-2 overflow-x-auto px-4 pb-2">
        {looks.map(({ id, label, picture, theme, layouts }) => (
          <li key={id} className="w-36 shrink-0 snap-start">
            <button
              type="button"
              onClick={() => store.perform('wear-look', { theme, layouts })}
              className="grid min-h-11 w-full gap-1 rounded-control border border-line bg-surface p-1 text-[0.8125rem] font-medium hover:border-edge"
            >
              <Image src={picture} alt="" width={960} height={780} sizes="9rem" className="h-auto w-full rounded-md" />
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A random palette and a pairing of the same script. */
function anotherLook(theme: Theme) {
  const pick = <T,>(from: readonly T[]) => from[(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % from.length];
  const isArabic = PAIRINGS[theme.type.pairing].scripts.includes('arabic');
  const pairings = (Object.keys(PAIRINGS) as Theme['type']['pairing'][]).filter(
    (id) => id !== theme.type.pairing && PAIRINGS[id].scripts.includes('arabic') === isArabic,
  );
  const brand = theme.color.brandExact ? undefined : pick(PALETTES)?.[1];
  return {
    pairing: pick(pairings),
    ...(theme.manner ? { manner: pick(MannerName.options.filter((manner) => manner !== theme.manner)) } : {}),
    artStyle: pick(ART_STYLES.filter((style) => style !== theme.art.style && style !== 'pattern')),
    ...(brand ? { brand } : {}),
  };
}

function Palettes({ theme }: { theme: Theme }) {
  const t = useTranslations('editor');
  const store = useStore();
  const id = useId();
  const [own, setOwn] = useState<string | null>(null);
  const { polarity, brandExact, brand } = theme.color;
  const current = brandExact ?? toHex(brand);
  const options = useMemo(
    () =>
      PALETTES.map(([name, hex]) => {
        const { brandExact: _own, accent: _accent, accentExact: _exact, ...color } = theme.color;
        const roles = solveTheme({ ...theme, color: { ...color, brand: fromHex(hex) } })[polarity === 'dark' ? 'dark' : 'light'];
        const stripes = [roles.plain.bg, roles.tint.bg, roles.plain.solid, roles.strong.bg];
        return { value: hex as string, label: t(`look.palettes.${name}`), picture: <Stripes colors={stripes} /> };
      }),
    [theme, polarity, t],
  );
  const take = (hex: string) => {
    setOwn(null);
    if (/^#[0-9a-f]{6}$/.test(hex) && hex !== current) store.perform('set-theme', { brand: hex, exact: true });
  };
  return (
    <div className="grid gap-3">
      <Choices
        legend={t('look.palette')}
        columns={4}
        labelHidden
        value={current}
        onChange={(brand) => store.perform('set-theme', { brand, accent: null })}
        options={options}
      />
      <div className="flex items-center justify-between gap-3">
        <label htmlFor={id} className="font-medium">
          {t('look.own')}
        </label>
        <input
          id={id}
          type="color"
          value={own ?? current}
          onChange={(event) => setOwn(event.target.value)}
          onBlur={() => own && take(own)}
          className="h-11 w-16 rounded-control border border-edge bg-surface p-1"
        />
      </div>
    </div>
  );
}

const Stripes = ({ colors }: { colors: readonly string[] }) => (
  <span aria-hidden className="flex h-9 overflow-hidden rounded-md border border-line">
    {colors.map((color) => (
      <span key={color} className="flex-1" style={{ background: color }} />
    ))}
  </span>
);
