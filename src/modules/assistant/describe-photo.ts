import { describeQuestion } from '#composer/model/describe/describe-question.ts';
import { takeDescription } from '#composer/model/describe/take-description.ts';
import { askModel, choosePrompts, estimateTokens, quoteTokens, withTokens } from '#modules/models/index.ts';
import { listPhotos, readPhoto, requireDraft } from '#modules/sites/index.ts';
import { isModelConfigured } from '#platform/ai/generate-answer.ts';
import type { Context } from '#platform/context.ts';
import { AppError, isAppError } from '#platform/errors.ts';
import type { DescribePhoto } from './input.ts';

/** Pixels per input token, at the most expensive provider. */
const PIXELS_PER_TOKEN = 500;
const TOKENS_AROUND_PHOTO = 300;

/**
 * Alternative text for a photo, in the site's first language; null when no model with vision is configured or answers, when its text cannot
 * be used, and when it would cost more than the plan includes: nobody has agreed to a price.
 * @throws AppError `not_found`.
 */
export async function describePhoto(ctx: Context, { siteId, sha256 }: DescribePhoto): Promise<string | null> {
  if (!isModelConfigured('describe')) return null;
  const { document } = await requireDraft(ctx, { siteId });
  const photo = (await listPhotos(ctx, { siteId })).find((one) => one.sha256 === sha256);
  if (!photo) throw new AppError('not_found', 'file_missing');
  const width = Math.min(...photo.widths);
  const bytes = await readPhoto(ctx, { siteId, sha256, width, format: 'jpeg' });
  const pixels = width * Math.round((width * photo.height) / photo.width);
  const tokens = TOKENS_AROUND_PHOTO + Math.ceil(pixels / PIXELS_PER_TOKEN);
  const image = { mediaType: 'image/jpeg' as const, base64: bytes.toString('base64'), tokens };
  const question = describeQuestion(document, image, choosePrompts(siteId));
  const { most } = estimateTokens(question);
  const { free } = await quoteTokens(ctx, { inputTokens: most - question.maxOutputTokens, outputTokens: question.maxOutputTokens });
  if (!free) return null;
  const work = async () => {
    const { value, usage } = await askModel(ctx, question, { siteId });
    const result = takeDescription(document, value);
    return { result, tokens: result === null ? 0 : usage.inputTokens + usage.outputTokens };
  };
  try {
    return await withTokens(ctx, { key: `describe:${siteId}:${sha256}`, siteId, maxTokens: most }, work);
  } catch (error) {
    if (isAppError(error, 'unavailable') || isAppError(error, 'over_limit')) return null;
    throw error;
  }
}
