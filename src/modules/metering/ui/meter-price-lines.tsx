import type { SpendingLine } from '../limits/get-spending.ts';
import { useMeterFormat } from './meter-format.ts';

/** "R$ 1,50 por site gerado", for each meter on sale; unlimited meters of the plan are left out. */
export function MeterPriceLines({ prices, money }: { prices: SpendingLine[]; money: (cents: number) => string }) {
  const { price } = useMeterFormat();
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-ink-muted tabular-nums">
      {prices
        .filter((line) => line.included !== null)
        .map((line) => (
          <li key={line.meter}>{price(line.meter, line.priceCents, money)}</li>
        ))}
    </ul>
  );
}
