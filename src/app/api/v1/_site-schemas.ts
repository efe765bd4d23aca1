import { z } from 'zod';
import { MAX_BATCH_ROWS, MAX_PROMPT_LENGTH } from '#modules/generate/input.ts';
import { ReadHtml } from '#modules/sites/input.ts';
import { listOf, pageQuery } from './_schemas.ts';

const Moment = z.iso.datetime().describe('UTC, ISO 8601');
const Reason = z.string().nullable().meta({ description: 'A stable word for code; null where nothing went wrong' });
const Id = z.string().max(64);

export const SiteLocale = z.enum(['pt-BR', 'en', 'es']).default('pt-BR').describe('Language of the site');

export const TemplateId = z
  .string()
  .max(40)
  .meta({ description: 'As GET /v1/templates names it', examples: ['restaurant'] });
export const SiteId = Id.meta({ description: 'A site: site_… or its UUID', examples: ['site_0csk0dw0000e0g000000000003'] });
export const BatchId = Id.meta({ description: 'A batch: bat_… or its UUID' });
export const BuildId = Id.meta({ description: 'A build: bld_… or its UUID' });
const AstId = Id.meta({ description: 'Of POST /v1/ast: ast_… or its UUID' });

const CATEGORIES = ['shops', 'services', 'work', 'people'] as const;
export const TemplateQuery = pageQuery('templates').extend({ locale: SiteLocale, category: z.enum(CATEGORIES).optional() });

export const Template = z.object({
  object: z.literal('template'),
  id: z.string(),
  name: z.string(),
  description: z.string(),
  category: z.enum(CATEGORIES),
  tags: z.array(z.string()),
  answers: z.array(z.string()).meta({ description: 'Names of what may be told at once; the rest holds a place' }),
  preview_url: z.url(),
});

const answer = (most: number) => z.string().trim().max(most, 'too_long').optional();
export const ApplyTemplate = z.strictObject({
  site_name: answer(120),
  locale: SiteLocale,
  answers: z
    .strictObject({ city: answer(80), date: answer(10), phone: answer(40), hours: answer(300), prices: answer(4000) })
    .optional()
    .meta({ description: 'In the words of their owner; what cannot be made out is refused, and no site is made' }),
  ast_id: AstId.optional().meta({ description: 'A foreign page that was read: its sections in the look of this template' }),
});

const BatchRowInput = z.strictObject({
  prompt: z.string().trim().min(1, 'prompt_empty').max(MAX_PROMPT_LENGTH, 'prompt_too_long'),
  locale: z.string().max(20).default('pt-BR').describe('For what cannot be read from the prompt'),
  name: z.string().trim().min(1, 'required').max(120, 'too_long').optional().describe("The business's name, where the words do not say it"),
});
export const CreateBatch = z.strictObject({
  rows: z.array(BatchRowInput, 'required').min(1, 'required').max(MAX_BATCH_ROWS, 'batch_too_long'),
});

export const NewBatch = z.object({ object: z.literal('batch'), batch_id: z.string(), total: z.int(), status: z.literal('queued') });

const RowStatus = z.enum(['waiting', 'queued', 'running', 'done', 'refused', 'failed', 'cancelled']);
export const Batch = z.object({
  object: z.literal('batch'),
  batch_id: z.string(),
  status: z.enum(['running', 'done']),
  total: z.int(),
  progress: z.record(RowStatus, z.int()).meta({ description: 'How many rows have come to what' }),
  rows: z.array(
    z.object({
      row: z.int(),
      name: z.string().nullable(),
      status: RowStatus,
      error: Reason,
      generation_id: z.string().nullable(),
      site_id: z.string().nullable(),
    }),
  ),
  created_at: Moment,
});

/** Max days per answer. */
const MAX_SPAN_DAYS = 366;
const Day = z.iso.date('invalid').max(10).optional();
const days = {
  from: Day.describe('First day, UTC; 29 days before `to` unless told'),
  to: Day.describe('Last day, counted; today unless told'),
};
const isSpan = ({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean =>
  !from || !to || (from <= to && (Date.parse(to) - Date.parse(from)) / 86_400_000 < MAX_SPAN_DAYS);
const notSpan = { path: ['to'], error: 'invalid' };

export const DaysQuery = z.object(days).refine(isSpan, notSpan);
export const AnalyticsQuery = z.object({ ...days, format: z.enum(['json', 'csv']).default('json') }).refine(isSpan, notSpan);

const Generations = z.object({ waiting: z.int(), done: z.int(), refused: z.int(), failed: z.int() });
const Tokens = z.object({ calls: z.int(), cached: z.int(), input_tokens: z.int(), output_tokens: z.int() });
export const Analytics = z.object({
  object: z.literal('analytics'),
  user_id: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  totals: Tokens.extend({
    tokens: z.int(),
    charged_tokens: z.int().meta({ description: 'In the ledger; those of generated sites are covered by their generation' }),
    cost: z.object({ cents: z.int(), currency: z.enum(['BRL', 'USD']) }).meta({ description: 'Of the charged tokens above the plan' }),
    generations: Generations,
  }),
  models: z.array(Tokens.extend({ provider: z.string(), model: z.string() })),
  days: z.array(Tokens.extend({ day: z.iso.date(), charged_tokens: z.int(), generations: Generations })),
});

export const CreateAst = ReadHtml;

export const Ast = z.object({
  object: z.literal('ast'),
  ast_id: z.string(),
  sections: z.array(z.object({ id: z.string(), kind: z.string(), source: z.string().meta({ description: 'The section that was sent' }) })),
  warnings: z.array(
    z.object({
      section: z.string().nullable().meta({ description: 'Null for css and js' }),
      line: z.int(),
      column: z.int(),
      code: z.string(),
      detail: z.string().meta({ description: 'What was not kept and why, in the language of `locale`' }),
    }),
  ),
  expires_at: Moment,
});

export const Build = z.object({
  object: z.literal('build'),
  build_id: z.string(),
  site_id: z.string(),
  status: z.enum(['queued', 'building', 'built', 'failed']),
  revision: z.int().meta({ description: 'Of the draft that was asked for' }),
  image_id: z.string().nullable().meta({ description: 'Hash of the artefact: equal drafts have equal ones' }),
  release_id: z.string().nullable(),
  error: Reason,
  logs: z.array(z.object({ at: Moment, event: z.enum(['queued', 'building', 'built', 'failed']), detail: z.string().nullable() })),
  metrics: z.object({ waited_ms: z.int(), built_ms: z.int(), files: z.int(), bytes: z.int() }).nullable(),
  created_at: Moment,
});

export const TemplateList = listOf(Template).extend({ next_cursor: z.string().nullable() });
