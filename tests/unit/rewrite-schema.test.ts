import { expect, test } from 'vitest';
import { planQuestion } from '#composer/model/rewrite/plan-question.ts';
import { RewriteAnswer } from '#composer/model/rewrite/rewrite-question.ts';
import { assertPortable } from '#platform/ai/assert-portable.ts';
import { pagesOf } from '#site/outline.ts';
import { sampleDocument } from '#site/sample.ts';

test('the answers of a rewriting and of its plan have schemas that every provider takes', () => {
  const document = sampleDocument();
  const page = pagesOf(document)[0]!.id;
  const plan = planQuestion(document, { page, wish: { kind: 'formal' }, locale: 'pt-BR', reader: 'pt-BR' })!;
  for (const schema of [RewriteAnswer, plan.question.schema]) expect(() => assertPortable(schema)).not.toThrow();
});
