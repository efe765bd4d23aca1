/** What Stripe waits for no more is owed all the same, and can still be paid. */
export const OWED = ['open', 'uncollectible'] as const;

export const isOwed = ({ status }: { status: string | null }): boolean => OWED.some((each) => each === status);
