'use client';
import { ExternalLink } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { whatsappHref } from '#site/render/links.ts';
import { textOf } from '#site/strings.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { EmptyFactLine } from '../business/empty-fact-line.tsx';
import { useFacts } from '../business/use-facts.ts';
import { useEditor } from '../use-editor.tsx';
import type { TargetProps } from './target-props.ts';

/** A WhatsApp chat with an initial message, edited in the bubble that will arrive. */
export function WhatsappTarget({ link, onTarget }: TargetProps) {
  const t = useTranslations('editor.link');
  const contacts = useTranslations('editor.business.contacts');
  const phones = useFacts('phone');
  const written = useEditor(({ document, locale }) =>
    link?.to === 'whatsapp' && link.text ? textOf(document, link.text, locale).text : '',
  );
  const [text, setText] = useState(written);
  const [chosen, setChosen] = useState(link?.to === 'whatsapp' ? link.fact : undefined);
  const phone = phones.find(({ id }) => id === chosen) ?? phones.find(({ norm }) => norm.kind === 'phone' && norm.whatsapp) ?? phones[0];
  if (!phone)
    return (
      <ul>
        <EmptyFactLine kind="phone" label={contacts('kind.phone')} hint={contacts('hint.phone')} inputMode="tel" />
      </ul>
    );
  return (
    <>
      {phones.length > 1 ? (
        <label className="grid gap-1 text-sm text-ink-muted">
          {t('opensWith')}
          <select value={phone.id} onChange={(event) => setChosen(event.target.value)} className="control">
            {phones.map(({ id, text: number }) => (
              <option key={id} value={id}>
                {number}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p>
          <span className="text-ink-muted">{t('opensWith')}</span> <span className="font-semibold">{phone.text}</span>
        </p>
      )}
      <div className="rounded-control bg-sunken p-3 pl-10">
        <textarea
          aria-label={t('message')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={t('messageHint')}
          rows={3}
          maxLength={1000}
          className="field-sizing-content max-h-48 w-full resize-none rounded-card rounded-tr-none border border-leaf bg-leaf-soft px-3.5 py-2.5 text-base text-ink"
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" className="flex-1" onClick={() => onTarget({ to: 'whatsapp', fact: phone.id, text })}>
          {t('useMessage')}
        </Button>
        <a href={whatsappHref(phone, text) ?? undefined} target="_blank" rel="noreferrer" className={buttonClass()}>
          <ExternalLink className="size-4" aria-hidden />
          {t('test')}
        </a>
      </div>
    </>
  );
}
