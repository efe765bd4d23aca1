import 'server-only';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { takeRate } from '#platform/rate-limit/rate-limit.ts';
import { authClient } from '#platform/supabase/supabase.ts';
import { authProblem } from '../sign-in/auth-problem.ts';
import { callbackAddress } from '../sign-in/callback-address.ts';
import { PROVIDERS, type Provider } from './providers.ts';

/** URL of the provider's consent page. The response is accepted only in the browser that started. */
export async function beginProviderSignIn(ctx: Context, { provider, next }: { provider: Provider; next: string }): Promise<string> {
  await takeRate(ctx, 'sign_in', { only: 'asker' });
  const { auth } = await authClient();
  const { data, error } = await auth.signInWithOAuth({
    provider: PROVIDERS[provider].service,
    options: {
      redirectTo: `${callbackAddress(next)}&via=${provider}`,
      skipBrowserRedirect: true,
      ...(provider === 'microsoft' && { scopes: 'email' }),
    },
  });
  if (error) throw authProblem(error);
  if (!data.url) throw new AppError('unavailable', 'accounts_unavailable');
  return data.url;
}
