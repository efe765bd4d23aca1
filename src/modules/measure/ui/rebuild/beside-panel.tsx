import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type Side, scoreAlike } from '#ruler/rules/alike.ts';
import { AREAS } from '#ruler/rules/grade.ts';
import { cx } from '#ui/class-names.ts';
import { GradeMark } from '../report/grade-mark.tsx';
import { LeftOut } from './left-out.tsx';

export interface Compared extends Side {
  host: string;
  href: string;
}

/** Compares two sites by the rules applied to both. */
export function BesidePanel({ sites }: { sites: readonly [Compared, Compared] }) {
  const t = useTranslations('measure');
  const { scores, leftOut } = scoreAlike(...sites);
  const better = (area: (typeof AREAS)[number], at: 0 | 1) => {
    const [own, others] = [scores[at].areas[area], scores[at === 0 ? 1 : 0].areas[area]];
    return own !== null && others !== null && own > others;
  };
  return (
    <section id="ao-lado" className="scroll-mt-20 overflow-x-auto rounded-card border border-line p-5 sm:p-7">
      <table className="w-full text-left tabular-nums">
        <caption className="pb-4 text-left font-display text-2xl font-semibold">{t('beside.title')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t('rebuilt.area')}</span>
            </th>
            {sites.map(({ host, href }, at) => (
              <th key={href} scope="col" className="pb-3 pl-6 text-right align-bottom font-normal">
                <GradeMark
                  grade={scores[at]!.grade}
                  label={t('gradeLabel', { grade: scores[at]!.grade })}
                  className="ml-auto h-12 w-auto"
                />
                <Link
                  href={href}
                  className="inline-flex min-h-11 items-center underline underline-offset-4 wrap-anywhere hover:text-cobalt"
                >
                  {host}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {AREAS.map((area) => (
            <tr key={area} className="border-t border-line">
              <th scope="row" className="py-2.5 font-normal">
                {t(`area.${area}`)}
              </th>
              {([0, 1] as const).map((at) => (
                <td key={at} className={cx('py-2.5 pl-6 text-right', better(area, at) && 'font-semibold text-leaf')}>
                  {scores[at].areas[area] ?? '–'}
                  {better(area, at) && <span className="sr-only"> {t('beside.ahead')}</span>}
                </td>
              ))}
            </tr>
          ))}
          <tr className="border-t border-line">
            <th scope="row" className="py-2.5 font-semibold">
              {t('beside.total')}
            </th>
            {sites.map(({ href }, at) => (
              <td key={href} className="py-2.5 pl-6 text-right font-semibold">
                {scores[at]!.total}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {leftOut.length > 0 && (
        <p className="pt-4 text-sm text-ink-muted">
          <LeftOut rulers={leftOut} />
        </p>
      )}
    </section>
  );
}
