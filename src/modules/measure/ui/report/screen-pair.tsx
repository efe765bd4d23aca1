'use client';
import { Maximize2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { cx } from '#ui/class-names.ts';
import { Dialog } from '#ui/dialog.tsx';
import { Spinner } from '#ui/spinner.tsx';

export interface ScreenSide {
  name: string;
  /** Grade and time, above and below the picture. */
  head: ReactNode;
  foot: ReactNode;
  picture: { src: string; width: number; height: number; alt: string } | null;
  /** Words in place of a missing picture. */
  missing: string;
  isMeasuring?: boolean;
}

interface ScreenPairProps {
  sides: readonly [ScreenSide, ScreenSide];
  words: { title: string; enlarge: string; close: string };
}

/** Two pages as a phone shows them; each opens both in full. */
export function ScreenPair({ sides, words }: ScreenPairProps) {
  const [opened, setOpened] = useState<number | null>(null);
  return (
    <div className="grid grid-cols-2 gap-4 sm:gap-7">
      {sides.map((side, at) => (
        <figure key={side.name} className="grid min-w-0 content-start gap-3">
          <figcaption>{side.head}</figcaption>
          <Phone side={side} isNew={at === 1} enlarge={words.enlarge} onOpen={() => setOpened(at)} />
          {side.foot}
        </figure>
      ))}
      <Dialog
        open={opened !== null}
        onClose={() => setOpened(null)}
        title={words.title}
        closeLabel={words.close}
        className="m-auto max-h-[94dvh] w-fit max-w-[calc(100vw-1.5rem)] overflow-y-auto rounded-card"
      >
        <Enlarged sides={sides} first={opened ?? 0} />
      </Dialog>
    </div>
  );
}

const FRAME = 'aspect-[412/760] w-full overflow-hidden rounded-2xl sm:rounded-3xl';

function Phone({ side, isNew, enlarge, onOpen }: { side: ScreenSide; isNew: boolean; enlarge: string; onOpen: () => void }) {
  const { picture, missing, isMeasuring = false } = side;
  if (!picture)
    return (
      <div
        role="status"
        className={cx(
          FRAME,
          'grid place-content-center justify-items-center gap-3 border border-dashed border-edge bg-sunken p-4 text-center text-sm text-ink-muted',
        )}
      >
        {isMeasuring && <Spinner />}
        {missing}
      </div>
    );
  return (
    <button
      type="button"
      onClick={onOpen}
      className={cx(
        FRAME,
        'group relative block cursor-zoom-in bg-surface transition-colors hover:border-cobalt',
        isNew ? 'border-2 border-leaf' : 'border border-edge',
      )}
    >
      {/* biome-ignore lint/performance/noImgElement: a data address, which Next has nothing to do for. */}
      <img
        src={picture.src}
        alt={picture.alt}
        width={picture.width}
        height={picture.height}
        className="h-full w-full object-cover object-top"
      />
      <span className="absolute right-2 bottom-2 grid size-9 place-items-center rounded-full border border-line bg-surface text-ink group-hover:text-cobalt">
        <span className="sr-only">{enlarge}</span>
        <Maximize2 className="size-4" aria-hidden />
      </span>
    </button>
  );
}

/** Both in full, side by side; a phone swipes between them, from the one that was touched. */
function Enlarged({ sides, first }: { sides: ScreenPairProps['sides']; first: number }) {
  return (
    <div className="-mx-5 flex snap-x snap-mandatory items-start gap-4 overflow-x-auto px-5 sm:mx-0 sm:gap-8 sm:px-0">
      {sides.map(({ name, picture }, at) =>
        picture ? (
          <figure
            key={name}
            ref={at === first ? scrollTo : undefined}
            className="grid w-[84%] shrink-0 snap-center gap-2 sm:w-[min(26rem,42vw)]"
          >
            <figcaption className="font-semibold">{name}</figcaption>
            {/* biome-ignore lint/performance/noImgElement: a data address, which Next has nothing to do for. */}
            <img
              src={picture.src}
              alt={picture.alt}
              width={picture.width}
              height={picture.height}
              className={cx('h-auto w-full rounded-2xl', at === 1 ? 'border-2 border-leaf' : 'border border-edge')}
            />
          </figure>
        ) : null,
      )}
    </div>
  );
}

/** Sideways alone: the dialog stays at its top. */
function scrollTo(element: HTMLElement | null): void {
  const row = element?.parentElement;
  if (row) row.scrollLeft = element.offsetLeft - row.offsetLeft - (row.clientWidth - element.clientWidth) / 2;
}
