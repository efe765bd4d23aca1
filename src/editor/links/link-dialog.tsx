'use client';
import { FileText, Globe, Mail, MapPin, MessageCircle, Phone, Rows3 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Target } from '#site/operations/set-link.ts';
import type { Link } from '#site/schema.ts';
import { Button } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import { Dialog } from '#ui/dialog.tsx';
import { newSeed } from '../draft/store.ts';
import { useEditor, useStore } from '../use-editor.tsx';
import { FactTarget } from './fact-target.tsx';
import type { Holder } from './holder.ts';
import { PageTarget } from './page-target.tsx';
import { SectionTarget } from './section-target.tsx';
import { UrlTarget } from './url-target.tsx';
import { WhatsappTarget } from './whatsapp-target.tsx';

const TABS = { page: FileText, section: Rows3, whatsapp: MessageCircle, tel: Phone, map: MapPin, mail: Mail, url: Globe };
type Tab = keyof typeof TABS;

const tabOf = (link: Link | undefined, hasPhone: boolean): Tab => {
  if (!link) return hasPhone ? 'whatsapp' : 'page';
  return link.to === 'page' && link.section ? 'section' : link.to;
};

interface LinkDialogProps {
  open: boolean;
  onClose: () => void;
  holder: Holder;
  /** Words of the button, or the item's name. */
  label: string;
  link: Link | undefined;
}

/** Chooses a link's target: a page, a section, a WhatsApp chat, a call, the map, an e-mail or another site. A sheet at 390 px. */
export function LinkDialog({ open, onClose, holder, label, link }: LinkDialogProps) {
  const t = useTranslations('editor');
  const store = useStore();
  const locale = useEditor((state) => state.locale);
  const hasPhone = useEditor(({ document }) => Object.values(document.facts).some(({ norm }) => norm.kind === 'phone'));
  const [tab, setTab] = useState<Tab>(tabOf(link, hasPhone));
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => {
    if (open) setTab(tabOf(link, hasPhone));
    setWrong(null);
  }, [open, link, hasPhone]);
  const take = (target: Target | null) => {
    const { refused } = store.attempt('set-link', { holder, target, locale, seed: newSeed() });
    if (refused) setWrong(refused === 'unreadable' ? t('link.wrongUrl') : t(`refused.${refused}`));
    else onClose();
  };
  const props = { link, onTarget: take };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('link.title', { label })}
      closeLabel={t('link.close')}
      className="m-auto w-[min(34rem,100vw)] max-w-none rounded-card max-sm:mx-0 max-sm:mb-0 max-sm:max-h-[85dvh] max-sm:w-full max-sm:rounded-b-none"
    >
      <div
        role="tablist"
        aria-label={t('link.kinds')}
        className="-mx-5 flex overflow-x-auto overflow-y-hidden border-b border-line px-3 sm:-mx-6 sm:px-4"
      >
        {(Object.keys(TABS) as Tab[]).map((one) => {
          const Icon = TABS[one];
          return (
            <button
              key={one}
              type="button"
              role="tab"
              id={`link-${one}`}
              aria-selected={tab === one}
              aria-controls="link-target"
              onClick={() => {
                setTab(one);
                setWrong(null);
              }}
              className={cx(
                'grid min-h-14 min-w-16 flex-1 shrink-0 justify-items-center gap-1 border-b-2 px-2 py-2 text-sm font-medium',
                tab === one ? 'border-cobalt text-cobalt' : 'border-transparent text-ink-muted hover:text-ink',
              )}
            >
              <Icon className="size-5" aria-hidden />
              {t(`link.tab.${one}`)}
            </button>
          );
        })}
      </div>
      <div role="tabpanel" id="link-target" aria-labelledby={`link-${tab}`} className="grid min-h-40 content-start gap-4">
        {tab === 'page' && <PageTarget {...props} />}
        {tab === 'section' && <SectionTarget {...props} />}
        {tab === 'whatsapp' && <WhatsappTarget {...props} />}
        {(tab === 'tel' || tab === 'map' || tab === 'mail') && <FactTarget key={tab} to={tab} {...props} />}
        {tab === 'url' && <UrlTarget {...props} wrong={wrong} onTyped={() => setWrong(null)} />}
        {wrong && tab !== 'url' && (
          <p role="alert" className="font-medium text-brick">
            {wrong}
          </p>
        )}
      </div>
      {link && (
        <Button look="quiet" className="-ml-4 justify-self-start text-brick!" onClick={() => take(null)}>
          {holder.of === 'item' ? t('link.none') : t('link.removeButton')}
        </Button>
      )}
    </Dialog>
  );
}
