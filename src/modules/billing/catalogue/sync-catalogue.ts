import Stripe from 'stripe';
import en from '#messages/en/meters.json' with { type: 'json' };
import es from '#messages/es/meters.json' with { type: 'json' };
import pt from '#messages/pt-BR/meters.json' with { type: 'json' };
import type { Context } from '#platform/context.ts';
import { callStripe, onceKey } from '#platform/stripe.ts';
import { findPortal, PORTAL } from '../customers/portal.ts';
import type { Currency } from '../input.ts';
import { requireServer } from '../require-server.ts';
import { includedIn, LANGUAGES, type Language, lookupKeyOf, unitPriceOf } from './catalogue.ts';
import { listMeters, listPlans, type MeterPrice, type Plan, priceOf } from './plans.ts';

const CURRENCIES: Currency[] = ['BRL', 'USD'];
/** As shown on Stripe's pages. */
const METER_WORDS = { pt, en, es } satisfies Record<Language, unknown>;
const PLAN_NAMES = { free: 'Grátis', basic: 'Básico', pro: 'Pro', enterprise: 'Empresa' } as const;

export interface CatalogueReport {
  made: string[];
  kept: number;
}

/**
 * Creates the products, meters and prices of the plans at Stripe. Idempotent: a second run creates nothing. A changed price is created as a
 * new one that takes the lookup key over; existing subscribers keep paying the old one.
 */
export async function syncCatalogue(ctx: Context): Promise<CatalogueReport> {
  requireServer(ctx);
  const [plans, meters] = [await listPlans(ctx), await listMeters(ctx)];
  const report: CatalogueReport = { made: [], kept: 0 };
  const meterIds = await syncMeters(meters, report);
  for (const { key } of meters)
    for (const language of LANGUAGES) await syncProduct(`use_${key}_${language}`, METER_WORDS[language][key].product, report);
  for (const plan of plans) {
    const currencies = CURRENCIES.filter((currency) => priceOf(plan, currency));
    if (currencies.length > 0) await syncProduct(`plan_${plan.key}`, PLAN_NAMES[plan.key], report);
    for (const currency of currencies) {
      await syncPrice(flatPrice(plan, currency), report);
      for (const meter of meters)
        for (const language of LANGUAGES)
          await syncPrice(meteredPrice(plan, meter, { currency, language, id: meterIds.get(meter.key)! }), report);
    }
  }
  if (await syncPortal()) report.made.push('portal');
  else report.kept++;
  return report;
}

async function syncMeters(meters: MeterPrice[], report: CatalogueReport): Promise<Map<string, string>> {
  const { data } = await callStripe((stripe) => stripe.billing.meters.list({ status: 'active', limit: 100 }));
  const ids = new Map(data.map((meter) => [meter.event_name, meter.id]));
  for (const { key, formula } of meters) {
    const known = data.find((meter) => meter.event_name === key);
    // A meter's formula cannot be changed at Stripe; a different formula under this name needs a person.
    if (known && known.default_aggregation.formula !== formula) throw new Error(`the meter ${key} at Stripe does not count by ${formula}`);
    if (known) report.kept++;
    else {
      const meter = await callStripe((stripe) =>
        stripe.billing.meters.create(
          { display_name: METER_WORDS.en[key].product, event_name: key, default_aggregation: { formula } },
          { idempotencyKey: `meter/${key}/${formula}` },
        ),
      );
      ids.set(key, meter.id);
      report.made.push(`meter ${key}`);
    }
  }
  return ids;
}

async function syncProduct(id: string, name: string, report: CatalogueReport): Promise<void> {
  const { data } = await callStripe((stripe) => stripe.products.list({ ids: [id] }));
  if (data.length > 0) {
    report.kept++;
    return;
  }
  await callStripe((stripe) => stripe.products.create({ id, name }, { idempotencyKey: `product/${id}` }));
  report.made.push(`product ${id}`);
}

const flatPrice = (plan: Plan, currency: Currency): Stripe.PriceCreateParams => ({
  product: `plan_${plan.key}`,
  currency: currency.toLowerCase(),
  unit_amount: priceOf(plan, currency)!,
  recurring: { interval: 'month' },
  lookup_key: lookupKeyOf(plan.key, currency),
  metadata: { plan: plan.key, is: String(priceOf(plan, currency)) },
});

/** Zero for a plan that includes everything: in a change that waits for payment Stripe can swap items but not remove them. */
function meteredPrice(
  plan: Plan,
  meter: MeterPrice,
  { currency, language, id }: { currency: Currency; language: Language; id: string },
): Stripe.PriceCreateParams {
  const included = includedIn(plan, meter.key);
  const unit = unitPriceOf(meter, currency).toString();
  return {
    product: `use_${meter.key}_${language}`,
    currency: currency.toLowerCase(),
    ...(included === null
      ? { unit_amount: 0 }
      : {
          billing_scheme: 'tiered' as const,
          tiers_mode: 'graduated' as const,
          tiers: [
            ...(included > 0 ? [{ up_to: included, unit_amount: 0 }] : []),
            { up_to: 'inf' as const, unit_amount_decimal: Stripe.Decimal.from(unit) },
          ],
        }),
    recurring: { interval: 'month', usage_type: 'metered', meter: id },
    lookup_key: lookupKeyOf(plan.key, currency, { meter: meter.key, language }),
    metadata: { plan: plan.key, meter: meter.key, is: `${included === null ? 'all' : `${included}+${unit}`} ${id}` },
  };
}

/** `metadata.is` contains everything that identifies a price, so comparing it is enough. */
async function syncPrice(wanted: Stripe.PriceCreateParams, report: CatalogueReport): Promise<void> {
  const key = wanted.lookup_key!;
  const is = wanted.metadata as { is: string };
  const { data } = await callStripe((stripe) => stripe.prices.list({ lookup_keys: [key], limit: 1 }));
  const known = data[0];
  if (known?.active && known.metadata.is === is.is) {
    report.kept++;
    return;
  }
  await callStripe((stripe) =>
    stripe.prices.create({ ...wanted, transfer_lookup_key: true }, { idempotencyKey: onceKey('price', wanted, known?.id) }),
  );
  if (known?.active) await callStripe((stripe) => stripe.prices.update(known.id, { active: false }));
  report.made.push(`price ${key}`);
}

/** Returns true when it was created. */
async function syncPortal(): Promise<boolean> {
  if (await findPortal()) return false;
  await callStripe((stripe) => stripe.billingPortal.configurations.create(PORTAL, { idempotencyKey: onceKey('portal', PORTAL) }));
  return true;
}
