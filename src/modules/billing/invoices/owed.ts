/** An invoice that Stripe stopped collecting is still owed and can still be paid. */
export const OWED = ['open', 'uncollectible'] as const;

export const isOwed = ({ status }: { status: string | null }): boolean => OWED.some((each) => each === status);
