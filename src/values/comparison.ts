/**
 * How two values stand to each other. Only `disjoint` is ever reported.
 *
 * - `equal`: the same value, however written;
 * - `compatible`: both can be true of one thing (rounding, hedges, a part of a date left unsaid);
 * - `disjoint`: both cannot be true of one thing;
 * - `incomparable`: nothing can be said (other dimensions, other currencies, an unresolved date).
 */
export type Comparison = 'equal' | 'compatible' | 'disjoint' | 'incomparable'
