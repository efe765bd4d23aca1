'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { movableSections } from '#site/operations/move-section.ts';
import { type FactKind, type Kind, shapeOf } from '#site/schema.ts';
import { Dialog } from '#ui/dialog.tsx';
import { newSeed } from '../draft/store.ts';
import { useEditor, useStore } from '../use-editor.tsx';
import { AskPix } from './ask-pix.tsx';
import { LayoutSketch } from './layout-sketch.tsx';
import { ADDABLE, type Addable, type ReadySection, type Starter, starterOf } from './starter.ts';

/** Kinds that are empty without such a fact. */
const NEEDS: Partial<Record<Kind, FactKind>> = { map: 'address', hours: 'hours', 'event-info': 'date' };

interface Props {
  open: boolean;
  /** Sections with sample words for this trade. */
  ready: readonly ReadySection[];
  onClose: () => void;
  onAdded: (section: string) => void;
}

/** Lists the section kinds, with sample words that are clearly to be replaced: nothing is invented about the business. */
export function AddSection({ open, ready, onClose, onAdded }: Props) {
  const t = useTranslations('editor');
  const store = useStore();
  const facts = useEditor((state) => state.document.facts);
  const kinds = ADDABLE.filter((kind) => !NEEDS[kind] || Object.values(facts).some((fact) => fact.norm.kind === NEEDS[kind]));

  const [asksPix, setAsksPix] = useState(false);
  const hasPix = Object.values(facts).some((fact) => fact.norm.kind === 'pix');
  const add = (kind: Addable, pix?: string, words: Starter = starterOf(kind, t)) => {
    if (kind === 'donate' && !hasPix && pix === undefined) return setAsksPix(true);
    setAsksPix(false);
    const { document, page, selection, locale } = store.getState();
    const movable = movableSections(document, page);
    const at = movable.findIndex((section) => section.id === selection.section);
    const done = store.perform('add-section', {
      page,
      kind,
      index: at < 0 ? movable.length : at + 1,
      tone: 'plain',
      locale,
      ...words,
      ...(pix === undefined ? {} : { pix }),
      seed: newSeed(),
    });
    const added = store.getState().selection.section;
    if (done && added) onAdded(added);
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('add.title')}
      closeLabel={t('tabs.close')}
      className="m-auto max-h-[90dvh] w-[min(44rem,calc(100vw-1.5rem))] rounded-card"
    >
      <p className="-mt-3 text-ink-muted">{t('add.lead')}</p>
      {asksPix && <AskPix onKey={(key) => add('donate', key)} onCancel={() => setAsksPix(false)} />}
      {ready.length > 0 && !asksPix && (
        <section className="grid gap-2 border-line border-b pb-4">
          <h3 className="font-semibold">{t('add.ours')}</h3>
          <p className="text-ink-muted text-sm">{t('add.oursLead')}</p>
          <ul className="flex flex-wrap gap-2">
            {ready.map(({ kind, texts, samples, items }) => (
              <li key={kind}>
                <button
                  type="button"
                  onClick={() => add(kind, undefined, { texts, samples, items })}
                  className="min-h-11 rounded-control border border-line border-dashed bg-surface px-3 text-left font-medium hover:border-cobalt"
                >
                  {texts.title ?? samples.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ul hidden={asksPix} className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {kinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              onClick={() => add(kind)}
              className="grid w-full gap-2 rounded-control border border-line bg-surface p-2 text-left font-medium hover:border-cobalt"
            >
              <LayoutSketch layout={shapeOf(kind).layouts[0]} />
              {t(`kind.${kind}`)}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
