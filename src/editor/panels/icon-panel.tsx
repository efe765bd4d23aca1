'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Item } from '#site/schema.ts';
import { cx } from '#ui/class-names.ts';
import { useStore } from '../use-editor.tsx';

/** Chooses an item's icon. The icon set comes with the renderer, so it is already loaded. */
export function IconPanel({ item }: { item: Item }) {
  const t = useTranslations('editor');
  const store = useStore();
  const [icons, setIcons] = useState<{ names: readonly string[]; svg: (name: string) => string } | null>(null);
  useEffect(() => {
    let open = true;
    void import('#site/icons.ts').then(({ iconNames, iconSvg }) => {
      if (open) setIcons({ names: iconNames, svg: (name) => iconSvg(name, { size: 22 }) });
    });
    return () => {
      open = false;
    };
  }, []);
  const choose = (icon: string | null) => store.perform('set-icon', { item: item.id, icon });
  const look = (chosen: boolean) =>
    cx(
      'inline-flex size-11 items-center justify-center rounded-control text-ink',
      chosen ? 'bg-cobalt-soft ring-1 ring-cobalt' : 'hover:bg-sunken',
    );
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium text-ink-muted">{t('inspect.icon')}</legend>
      <div className="flex max-h-40 flex-wrap overflow-y-auto rounded-control border border-line p-1">
        <button
          type="button"
          aria-pressed={!item.icon}
          title={t('inspect.noIcon')}
          aria-label={t('inspect.noIcon')}
          onClick={() => choose(null)}
          className={look(!item.icon)}
        >
          –
        </button>
        {icons?.names.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={item.icon === name}
            aria-label={name}
            title={name}
            onClick={() => choose(name)}
            className={look(item.icon === name)}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own icon set, from names it lists itself
            dangerouslySetInnerHTML={{ __html: icons.svg(name) }}
          />
        ))}
      </div>
    </fieldset>
  );
}
