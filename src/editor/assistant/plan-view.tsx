'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { plainTextOf } from '#site/strings.ts';
import { Button } from '#ui/button.tsx';
import { useEditor } from '../use-editor.tsx';
import { PriceLine } from './price-line.tsx';
import type { AssistantProposal, AssistantQuote, AssistantRequest } from './requests.ts';
import { useQuote } from './use-quote.ts';

interface PlanViewProps {
  request: AssistantRequest;
  proposal: AssistantProposal;
  onWrite: (request: AssistantRequest, quote: AssistantQuote) => void;
  onReject: () => void;
}

/** The planned changes by section; nothing is written yet. */
export function PlanView({ request, proposal, onWrite, onReject }: PlanViewProps) {
  const t = useTranslations('editor');
  const document = useEditor((state) => state.document);
  const plan = (proposal.plan ?? []).filter(({ section }) => document.sections[section]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const sections = plan.map(({ section }) => section).filter((section) => !left.has(section));
  const page = request.target.of === 'page' ? request.target.page : '';
  const next: AssistantRequest | null =
    sections.length > 0 ? { ...request, target: { of: 'sections', page, sections }, planId: proposal.id } : null;
  const quoted = useQuote(next);
  const toggle = (section: string) =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(section)) after.add(section);
      return after;
    });
  return (
    <div className="grid gap-4">
      <p role="status" className="font-medium">
        {t('assistant.planned', { count: plan.length })}
      </p>
      <ul className="grid gap-1">
        {plan.map(({ section, change }) => {
          const { kind, slots } = document.sections[section]!;
          const title = slots.title ? plainTextOf(document, slots.title, request.locale) : '';
          return (
            <li key={section}>
              <label className="-mx-2 flex min-h-11 cursor-pointer items-start gap-3 rounded-control px-2 py-2 hover:bg-sunken">
                <input
                  type="checkbox"
                  className="mt-0.5 size-5 shrink-0 accent-cobalt"
                  checked={!left.has(section)}
                  onChange={() => toggle(section)}
                />
                <span className="grid">
                  <span className="font-semibold">{title || t(`kind.${kind}`)}</span>
                  <span className="text-ink-muted">{change}</span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      <PriceLine quoted={quoted} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={onReject}>
          {t('assistant.reject')}
        </Button>
        <Button
          look="primary"
          disabled={!next || quoted.state !== 'priced' || !quoted.quote.fits}
          onClick={() => next && quoted.state === 'priced' && onWrite(next, quoted.quote)}
        >
          {t('assistant.write', { count: sections.length })}
        </Button>
      </div>
    </div>
  );
}
