import type { Forecast } from '../forecast/forecast.ts';
import { type ChargedMeter, PLAN_METERS } from '../meters.ts';
import type { LimitedMeter, UsageLine } from '../rollups/get-usage.ts';
import type { TopUse } from '../rollups/list-top-uses.ts';
import { useMeterFormat } from './meter-format.ts';
import { UsageRow } from './usage-row.tsx';

const [FIRST, ...OTHERS] = PLAN_METERS;
/** Sites made, sites, then the other meters. Storage is shown in bytes and charged in gigabytes. */
const SHOWN = [FIRST!, 'sites' as const, ...OTHERS.map((meter) => (meter === 'storage_gb' ? 'storage_bytes' : meter))];

interface UsageListProps {
  usage: Record<LimitedMeter, UsageLine>;
  forecasts: Partial<Record<LimitedMeter, Forecast | null>>;
  tops: Partial<Record<LimitedMeter, TopUse[]>>;
  /** Whether usage above the plan can be bought. */
  payable: boolean;
  /** Whether a language model is configured: without one nobody can use tokens. */
  models: boolean;
  /** Formats cents. */
  money: (cents: number) => string;
}

/** Every meter of the plan. */
export function UsageList({ usage, forecasts, tops, payable, models, money }: UsageListProps) {
  const { price } = useMeterFormat();
  return (
    <ul>
      {SHOWN.filter((meter) => models || meter !== 'ai_token' || usage[meter].used > 0).map((meter) => {
        const line = usage[meter];
        const billed = meter === 'storage_bytes' ? 'storage_gb' : meter;
        return (
          <UsageRow
            key={meter}
            meter={meter}
            line={line}
            cost={line.costCents > 0 ? money(line.costCents) : null}
            price={!payable || line.priceCents === null ? null : price(billed as ChargedMeter, line.priceCents, money)}
            // Gigabytes have a forecast by day; bytes and sites have none.
            forecast={meter === 'storage_bytes' || meter === 'sites' ? undefined : (forecasts[meter] ?? null)}
            top={tops[meter] ?? []}
          />
        );
      })}
    </ul>
  );
}
