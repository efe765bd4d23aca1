'use client';
import { useTranslations } from 'next-intl';
import type { FactKind } from '#site/schema.ts';
import { EmptyFactLine } from '../business/empty-fact-line.tsx';
import { useFacts } from '../business/use-facts.ts';
import { TargetList } from './target-list.tsx';
import type { TargetProps } from './target-props.ts';

const KINDS = { tel: ['phone'], map: ['address', 'place'], mail: ['email'] } as const satisfies Record<string, readonly FactKind[]>;

/** A number to call, an address on the map, an e-mail: a known fact, or one added here. */
export function FactTarget({ to, link, onTarget }: TargetProps & { to: keyof typeof KINDS }) {
  const t = useTranslations('editor.business.contacts');
  const facts = useFacts(...KINDS[to]);
  const kind = KINDS[to][0];
  return (
    <>
      {facts.length > 0 ? (
        <TargetList
          targets={facts.map(({ id, text }) => ({ id, name: text }))}
          chosen={link?.to === to ? link.fact : undefined}
          onChoose={(fact) => onTarget({ to, fact })}
        />
      ) : (
        <ul>
          <EmptyFactLine kind={kind} label={t(`kind.${kind}`)} hint={t(`hint.${kind}`)} />
        </ul>
      )}
    </>
  );
}
