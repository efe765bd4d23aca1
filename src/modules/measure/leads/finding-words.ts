import { createFormatter, createTranslator } from 'use-intl/core';
import { matchAcceptLanguage } from '#platform/locales.ts';
import type { Finding } from '#ruler/rules/finding.ts';
import { loadMessages } from '../../../messages/load.ts';
import { writtenMeasures } from '../written-measures.ts';

export interface FindingWords {
  title: string;
  what: string;
  cost: string;
  fix: string;
}

/** A finding's texts as in its report, in the supported language nearest to the reader's. */
export async function findingWords({ code, values }: Finding, reader: string): Promise<FindingWords> {
  const locale = matchAcceptLanguage(reader);
  const t = createTranslator({ locale, messages: await loadMessages(locale), namespace: 'measure' });
  const { written } = writtenMeasures(createFormatter({ locale, timeZone: 'America/Sao_Paulo' }));
  const say = (part: keyof FindingWords) => t(`finding.${code}.${part}`, written(values) as never);
  return { title: say('title'), what: say('what'), cost: say('cost'), fix: say('fix') };
}
