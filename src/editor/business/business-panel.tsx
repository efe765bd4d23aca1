'use client';
import { ContactsPart } from './contacts-part.tsx';
import { CoveragePart } from './coverage-part.tsx';
import { DatesPart } from './dates-part.tsx';
import { HoursPart } from './hours-part.tsx';
import { LogoPart } from './logo-part.tsx';
import { OthersPart } from './others-part.tsx';
import { PeoplePart } from './people-part.tsx';
import { PricesPart } from './prices-part.tsx';
import { SearchPart } from './search-part.tsx';

/** Every fact of the site in one place; an edit applies wherever the fact is shown. Two columns where there is room. */
export function BusinessPanel({ today }: { today: string }) {
  return (
    <div className="@container">
      <div className="grid items-start gap-8 @4xl:grid-cols-[minmax(0,1fr)_22rem] @4xl:gap-10">
        <div className="grid min-w-0 gap-8">
          <HoursPart today={today} />
          <hr className="border-line" />
          <PricesPart />
        </div>
        <div className="grid min-w-0 gap-8">
          <CoveragePart />
          <ContactsPart />
          <SearchPart />
          <LogoPart />
          <DatesPart />
          <PeoplePart />
          <OthersPart />
        </div>
      </div>
    </div>
  );
}
