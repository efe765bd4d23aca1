import { getTranslations } from 'next-intl/server';
import type { Example } from '#modules/generate/ui/prompt-form.tsx';

const IDS = ['pizzeria', 'dentist', 'salon', 'school'] as const;

/** Example descriptions in the reader's language, each with the URL that fills it in. */
export async function promptExamples(path: string): Promise<Example[]> {
  const t = await getTranslations('home.examples');
  return IDS.map((id) => ({ id, label: t(`${id}.label`), text: t(`${id}.text`), href: `${path}?example=${id}#describe` }));
}
