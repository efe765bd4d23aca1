'use client';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { cx } from '#ui/class-names.ts';
import type { Line } from '../../understanding/own-lines.ts';
import { useReading } from './use-reading.ts';

/** Lines that go on the site in the owner's words: clear ones ticked, unclear ones not, with the reason. */
export function OwnLines({ lines }: { lines: Line[] }) {
  const t = useTranslations('understood.words');
  const id = useId();
  const listed = lines.filter(({ isIntroduction }) => !isIntroduction);
  if (listed.length === 0) return null;
  return (
    <section aria-labelledby={id} className="grid content-start gap-2">
      <h2 id={id} className="text-lg">
        {t('title')}
      </h2>
      <ul className="grid gap-1">
        {listed.map((line) => (
          <OwnLine key={line.at} line={line} />
        ))}
      </ul>
    </section>
  );
}

function OwnLine({ line: { at, text, publish, says, doubt } }: { line: Line }) {
  const t = useTranslations('understood.words');
  const id = useId();
  const { corrections, change, look, active, spell } = useReading();
  const isTicked = corrections.lines?.find((line) => line.at === at)?.publish ?? publish;
  const part = `line-${at}`;
  const why = !isTicked && says.some((id) => corrections[id] !== undefined) ? 'corrected' : doubt;
  return (
    <li>
      <label
        data-part={part}
        onMouseEnter={() => look(part)}
        onMouseLeave={() => look(null)}
        className={cx(
          '-mx-2 flex min-h-11 cursor-pointer gap-3 rounded-control px-2 py-2 hover:bg-sunken',
          active === part && 'bg-cobalt-soft',
        )}
      >
        <input
          type="checkbox"
          checked={isTicked}
          aria-describedby={why ? id : undefined}
          onChange={(event) => change({ to: 'line', at, publish: event.target.checked })}
          onFocus={() => look(part)}
          onBlur={() => look(null)}
          className="mt-0.5 size-5 shrink-0 accent-cobalt"
        />
        <span className="grid min-w-0 gap-0.5">
          <span className={cx('wrap-anywhere', !isTicked && 'text-ink-muted')}>“{spell(text)}”</span>
          {why && (
            <span id={id} className="text-sm text-ink-muted">
              {t(`doubt.${why}`)}
            </span>
          )}
        </span>
      </label>
    </li>
  );
}
