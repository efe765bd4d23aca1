'use client';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { ArcMotif } from '#ui/arc-motif.tsx';
import { cx } from '#ui/class-names.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { listWishes, type Wish, withoutWish } from '../../understanding/wish-list.ts';
import { useReading } from './use-reading.ts';

/** The wishes for the site and how they are met; each can be dismissed. */
export function Asked({ read }: { read: Understanding }) {
  const t = useTranslations('understood.asked');
  const id = useId();
  const { corrections, change, active } = useReading();
  const wishes = { ...read.wishes, ...corrections.wishes };
  const list = listWishes(wishes);
  const say = useWishWords();
  if (listWishes(read.wishes).length === 0 && [...read.asked, ...read.unmet, ...read.withheld].length === 0) return null;
  return (
    <section
      aria-labelledby={id}
      data-part="wishes"
      className={cx('flex overflow-hidden rounded-card bg-marigold-soft', active === 'wishes' && 'ring-2 ring-cobalt')}
    >
      <ArcMotif seed="asked" columns={1} rows={1} className="hidden w-20 shrink-0 self-start sm:block" />
      <div className="grid min-w-0 grow content-start gap-2 p-4">
        <h2 id={id} className="font-sans text-base font-semibold">
          {t('title')}
        </h2>
        {read.asked.map((words) => (
          <p key={words} className="text-sm wrap-anywhere">
            “{words}”
          </p>
        ))}
        {read.unmet.length > 0 && <p className="text-sm font-medium">{t('unmet')}</p>}
        {read.unmet.map((words) => (
          <p key={words} className="text-sm wrap-anywhere">
            “{words}”
          </p>
        ))}
        {read.withheld.length > 0 && <p className="text-sm font-medium">{t('withheld')}</p>}
        {read.withheld.map((words) => (
          <p key={words} className="text-sm wrap-anywhere">
            “{words}”
          </p>
        ))}
        {list.length > 0 && (
          <ul className="-mb-1 flex flex-wrap gap-2">
            {list.map((wish) => (
              <li
                key={`${wish.of} ${wish.value}`}
                className="inline-flex min-h-11 items-center gap-1 rounded-full bg-surface pl-4 font-medium"
              >
                {wish.of === 'colors' && (
                  <svg aria-hidden viewBox="0 0 8 8" className="mr-1 size-4 rounded-full border border-edge">
                    <rect width="8" height="8" fill={wish.css} />
                  </svg>
                )}
                {say(wish)}
                <button
                  type="button"
                  aria-label={t('dismiss', { wish: say(wish) })}
                  onClick={() => change({ to: 'wishes', wishes: withoutWish(wishes, wish) })}
                  className="grid size-11 place-items-center rounded-full hover:bg-sunken"
                >
                  <X className="size-4" aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

/** Formats a wish in the reader's language. */
export function useWishWords(): (wish: Wish) => string {
  const t = useTranslations('understood');
  const kinds = useTranslations('editor.kind');
  return (wish) => {
    switch (wish.of) {
      case 'moods':
        return t('asked.moods', { mood: t(`mood.${wish.value}`) });
      case 'colors':
        return t('asked.colors', { color: wish.value });
      case 'wants':
      case 'rejects':
        return t(`asked.${wish.of}`, { section: kinds(wish.value).toLocaleLowerCase() });
      case 'polarity':
        return t(`asked.polarity.${wish.value}`);
      case 'pages':
        return t(`asked.pages.${wish.value}`);
      case 'showPrices':
        return t('asked.showPrices');
    }
  };
}
