import type { TranslateAnswer } from '#composer/model/translate/question.ts';
import type { GenerateOptions, ModelRequest } from '#platform/ai/generate-answer.ts';

/** A model that transliterates every word into Arabic letters and keeps all else, for `vi.mock` at the boundary of the providers. */
export const translator = {
  /** Called before each answer. */
  before: async (): Promise<void> => {},
  asked: 0,
  broken: false,
  async answer<T>({ user }: ModelRequest<T>, { onAttempt }: GenerateOptions) {
    translator.asked++;
    await translator.before();
    const { texts: good } = arabicAnswer(user);
    const texts = translator.broken ? good.map(({ n }) => ({ n, text: '<b>no</b>' })) : good;
    const usage = { inputTokens: 900, outputTokens: 300 };
    onAttempt?.({ provider: 'vllm', model: 'a-model', outcome: 'answered', repair: false, firstTokenMs: 5, ms: 10, usage });
    return { value: { texts } as T, usage, provider: 'vllm', model: 'a-model', responseId: null };
  },
};

/** A valid answer to a `translateQuestion`. */
export function arabicAnswer(user: string): TranslateAnswer {
  const kept = /^Unchanged: (\[.*\])$/m.exec(user)?.[1];
  const terms = kept ? (JSON.parse(kept) as string[]) : [];
  const texts = [...user.matchAll(/^(\d+) \[.*?max \d+\] (".*")$/gm)];
  return { texts: texts.map(([, n, text]) => ({ n: Number(n), text: inArabic(JSON.parse(text!) as string, terms) })) };
}

function inArabic(text: string, terms: readonly string[]): string {
  const kept = [
    'R\\$',
    ...terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
    '\\{\\{F\\d+\\}\\}',
    '\\]\\([^()\\s]+\\)',
    '`[^`]+`',
  ];
  return text.replace(new RegExp(`${kept.join('|')}|\\p{L}+`, 'gu'), (word) =>
    /^\p{L}+$/u.test(word) && !terms.includes(word) ? 'كلمة' : word,
  );
}
