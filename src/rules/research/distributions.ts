/** The share of a distribution that lies beyond a statistic. All are probabilities from 0 to 1. */
export interface Distributions {
  readonly t: (x: number, freedom: number) => number
  readonly f: (x: number, freedom1: number, freedom2: number) => number
  readonly chiSquare: (x: number, freedom: number) => number
  readonly z: (x: number) => number
}

let loaded: Distributions | null = null

/** Load the statistics library, once; most texts never need it. */
export async function loadDistributions(): Promise<void> {
  if (loaded) return
  const {jStat} = (await import('jstat')).default
  loaded = {
    t: (x, freedom) => 2 * (1 - jStat.studentt.cdf(Math.abs(x), freedom)),
    f: (x, freedom1, freedom2) => 1 - jStat.centralF.cdf(x, freedom1, freedom2),
    chiSquare: (x, freedom) => 1 - jStat.chisquare.cdf(x, freedom),
    z: (x) => 2 * (1 - jStat.normal.cdf(Math.abs(x), 0, 1))
  }
}

/** The distributions, where they are loaded: t and z on both sides, F and chi-square above. */
export function distributions(): Distributions | null {
  return loaded
}
