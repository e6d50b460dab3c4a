interface Ordered {
  readonly id: string;
  readonly facts: { readonly order: number | null };
}

/** Sorts entries as officers ordered them; those without a place come last, in the order of their ids. */
export function byOrder(a: Ordered, b: Ordered): number {
  const places = (a.facts.order ?? Number.MAX_SAFE_INTEGER) - (b.facts.order ?? Number.MAX_SAFE_INTEGER);
  return places || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
