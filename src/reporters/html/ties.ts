/** Two lines of a text that contradict each other, joined in the margin. Lines count from 1. */
export interface Tie {
  readonly number: number
  readonly from: number
  readonly to: number
}

/** Column of the margin that a tie runs in, counted from the text outwards. */
export interface LaidTie extends Tie {
  readonly lane: number
}

/** More lanes than these would leave no room for the text; further ties share the outermost. */
export const laneCount = 6

/** Lay ties side by side so that none runs over another while there are lanes; short ones lie next to the text. */
export function layTies(ties: readonly Tie[]): readonly LaidTie[] {
  const taken: Tie[][] = Array.from({length: laneCount}, () => [])
  const shortestFirst = [...ties].sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)
  return shortestFirst.map((tie) => {
    const free = taken.findIndex((lane) => lane.every((d) => d.to < tie.from || d.from > tie.to))
    const lane = free < 0 ? laneCount - 1 : free
    taken[lane]?.push(tie)
    return {...tie, lane}
  })
}
