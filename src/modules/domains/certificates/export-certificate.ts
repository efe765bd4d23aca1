import { and, eq } from 'drizzle-orm';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import type { ExportCertificate } from '../input.ts';
import { HOLDING } from '../lifecycle/domain-state.ts';
import { requireDomain } from '../read-domain.ts';
import { certificates, domainHistory, domains } from '../tables.ts';
import { openKey } from './collect-certificate.ts';
import { pkcs12 } from './pkcs12.ts';

export interface CertificateFile {
  fileName: string;
  type: string;
  base64: string;
}

/**
 * Exports a name's certificate with its key, for a server of the owner. Whoever has the key can impersonate the name: the person must
 * confirm their identity first, and the history records the export.
 */
export async function exportCertificate(ctx: Context, input: ExportCertificate): Promise<CertificateFile> {
  const account = requireAccount(ctx);
  const { id: domainId, name } = await requireDomain(ctx, input);
  await requireProof(ctx);
  const mine = and(eq(certificates.domainId, domainId), eq(certificates.clientId, account.id), eq(certificates.state, 'issued'));
  return asSystem(
    'its owner takes a certificate away',
    async (tx, inner) => {
      const [holder] = await tx.select({ state: domains.state }).from(domains).where(eq(domains.id, domainId)).for('share');
      const [row] = await tx.select().from(certificates).where(mine);
      if (!row?.chain || !holder || !HOLDING.includes(holder.state)) throw new AppError('not_found', 'certificate_not_found');
      const key = await openKey(inner, row.id);
      const past = { id: newId(), domainId, clientId: account.id, name, at: ctx.now };
      await tx.insert(domainHistory).values({ ...past, event: 'exported', fromState: holder.state, toState: holder.state });
      return fileOf(input, { name, key, chain: row.chain });
    },
    ctx,
  );
}

function fileOf(input: ExportCertificate, { name, key, chain }: { name: string; key: string; chain: string }): CertificateFile {
  if (input.format === 'p12') {
    const base64 = pkcs12({ key, chain, password: input.password }).toString('base64');
    return { fileName: `${name}.p12`, type: 'application/x-pkcs12', base64 };
  }
  const pem = `${key.trim()}\n${chain.trim()}\n`;
  return { fileName: `${name}.pem`, type: 'application/x-pem-file', base64: Buffer.from(pem).toString('base64') };
}
