/** The part of jStat that is used: cumulative distribution functions. */
declare module 'jstat' {
  const library: {readonly jStat: JStat}
  export = library

  interface JStat {
    readonly studentt: {readonly cdf: (x: number, freedom: number) => number}
    readonly centralF: {readonly cdf: (x: number, freedom1: number, freedom2: number) => number}
    readonly chisquare: {readonly cdf: (x: number, freedom: number) => number}
    readonly normal: {readonly cdf: (x: number, mean: number, deviation: number) => number}
  }
}
