import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';

const FORMS = ['static', 'react'] as const;

/** Export form. `problem`: why the last attempt failed; `notes`: features that do not work elsewhere on their own. */
export function ExportPanel({ siteId, problem, notes }: { siteId: string; problem?: string; notes: readonly string[] }) {
  const t = useTranslations('sites.export');
  return (
    <Panel id="export" title={t('title')} lead={t('lead')}>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <ul className="grid gap-4">
        {FORMS.map((form) => (
          <li key={form} className="grid gap-1.5">
            <a href={`/sites/${siteId}/export?form=${form}`} download className={buttonClass()}>
              <Download className="size-4" aria-hidden />
              {t(form)}
            </a>
            <p className="text-sm text-ink-muted">{t(`${form}Hint`)}</p>
          </li>
        ))}
      </ul>
      {[t('back'), ...notes].map((note) => (
        <p key={note} className="text-sm text-ink-muted">
          {note}
        </p>
      ))}
    </Panel>
  );
}
