import { compose } from '#composer/compose.ts';
import { criticQuestion } from '#composer/model/critic/critic-question.ts';
import { describeQuestion } from '#composer/model/describe/describe-question.ts';
import { outlineQuestion } from '#composer/model/outline/outline-question.ts';
import type { PromptName, PromptVersions } from '#composer/model/prompts.ts';
import type { Question } from '#composer/model/question.ts';
import { planQuestion } from '#composer/model/rewrite/plan-question.ts';
import { rewriteQuestion } from '#composer/model/rewrite/rewrite-question.ts';
import { sectionQuestion } from '#composer/model/section/section-question.ts';
import { openEntries } from '#composer/model/translate/chunks.ts';
import { translateQuestion } from '#composer/model/translate/question.ts';
import { understandQuestion } from '#composer/model/understand/understand-question.ts';
import { sampleDocument } from '#site/catalog/sample.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import { pagesOf } from '#site/outline.ts';

const PROMPT =
  'Selaria Couro Cru em Serrita. Meu pai era vaqueiro e eu aprendi a fazer gibão com onze anos. Gibão R$ 1.800, chapéu R$ 220, sela sob medida. Couro curtido na casca de angico, tudo costurado à mão. Zap 87 98115-6304.';

const made = compose({ prompt: PROMPT });
if (made.outcome !== 'site') throw new Error('no site was made');
const { document, brief } = made;
const locale = document.site.defaultLocale;
const home = pagesOf(document)[0]!.id;
const hero = Object.values(document.sections).find(({ kind }) => kind === 'hero')!.id;
const wish = { kind: 'warmer' } as const;
const outline = { headline: '', lead: null, sections: [], voice: [], pages: [] };

/** The sample has a section of every kind: each shape of schema that is made for one. */
const sites = [document, parseDocument(sampleDocument({ seed: 1, items: 3 }))];

type Asked = Question<unknown> | null | undefined;
const ASK: Record<PromptName, (versions: PromptVersions) => Asked | Asked[]> = {
  understand: (versions) => understandQuestion(PROMPT, versions),
  outline: (versions) => outlineQuestion(document, brief, versions),
  section: (versions) =>
    sites.flatMap((site) => Object.keys(site.sections).map((id) => sectionQuestion(site, brief, id, outline, versions))),
  critic: (versions) => criticQuestion(document, brief, versions),
  rewrite: (versions) => rewriteQuestion(document, { target: { of: 'section', section: hero }, wish, locale }, versions)?.question,
  'rewrite-plan': (versions) => planQuestion(document, { page: home, wish, locale, reader: locale }, versions)?.question,
  describe: (versions) => describeQuestion(document, { mediaType: 'image/jpeg', base64: '', tokens: 0 }, versions),
  translate: (versions) => translateQuestion(document, 'en', openEntries(document, 'en'), versions),
};

/** Questions to a language model by one version of a prompt; several where their schemas differ. */
export const questionsOf = (name: PromptName, version: string): Question<unknown>[] =>
  [ASK[name]({ [name]: version })].flat().filter((question) => question !== null && question !== undefined);
