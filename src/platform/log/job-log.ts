import { Middleware } from 'inngest';
import { isAppError } from '../errors.ts';
import { inLogScope, log } from './log.ts';

/** Adds the run to every log line of a job, and logs failed steps, which the engine records only on its side. */
export class JobLog extends Middleware.BaseMiddleware {
  readonly id = 'job-log';

  override wrapFunctionHandler({ ctx, fn, next }: Middleware.WrapFunctionHandlerArgs): Promise<unknown> {
    return inLogScope({ runId: ctx.runId, job: fn.id() }, next);
  }

  override wrapStepHandler({ ctx, fn, next, stepInfo }: Middleware.WrapStepHandlerArgs): Promise<unknown> {
    return inLogScope({ runId: ctx.runId, job: fn.id() }, async () => {
      try {
        return await next();
      } catch (error) {
        const cause = error instanceof Error && isAppError(error.cause) ? error.cause : error;
        const known = isAppError(cause);
        log[known ? 'warn' : 'error']('job.step_failed', {
          step: stepInfo.options.id,
          attempt: ctx.attempt,
          ...(known ? { reason: cause.reason } : { error }),
        });
        throw error;
      }
    });
  }
}
