import type {CalendarDay} from '../values/calendar.js'
import type {ReadBlock} from './document-claims.js'
import type {BlockPlacer} from './place-block.js'
import type {Standing, Telling} from './subject-resolution.js'
import type {Change} from './versions.js'

/**
 * Blocks of a text that are read in one go. Who has learnt what the sections before it tell, and knows whom the last sentence spoke of,
 * may begin to read here.
 */
export interface Section {
  /** How many blocks. */
  readonly length: number
  readonly opening: Standing | null
  /** What it tells that no section before it has told. */
  readonly tellings: readonly Telling[]
}

/** Blocks of a section; the last of a stretch has up to twice as many. */
const blocksInSection = 32

/** Place blocks, which stand behind those that the placer has placed, section by section. */
export function readSections(reads: readonly ReadBlock[], day: CalendarDay | null, placer: BlockPlacer): Section[] {
  const {subjects} = placer
  const sections: Section[] = []
  for (let at = 0; at < reads.length;) {
    const left = reads.length - at
    const length = left < 2 * blocksInSection ? left : blocksInSection
    const opening = subjects.standingAt(placer.next.block)
    const told = subjects.tellings.length
    placer.place(reads.slice(at, at + length), day)
    sections.push({length, opening, tellings: subjects.tellings.slice(told)})
    at += length
  }
  return sections
}

/** The sections in which a change lies, and the blocks that they hold in the version before; each end exclusive. */
interface ChangedSections {
  readonly first: number
  readonly end: number
  readonly from: number
  readonly to: number
}

export function changedSections(sections: readonly Section[], {start, before}: Change): ChangedSections {
  const lengthOf = (place: number) => sections[place]?.length ?? 0
  let [first, from] = [0, 0]
  while (first < sections.length - 1 && from + lengthOf(first) <= start) from += lengthOf(first++)
  let [end, to] = [first, from]
  do to += lengthOf(end++)
  while (end < sections.length && to < before)
  return {first, end, from, to}
}

/** Whether some sections tell what others told. */
export function tellTheSame(a: readonly Section[], b: readonly Section[]): boolean {
  const [told, now] = [a.flatMap((d) => d.tellings), b.flatMap((d) => d.tellings)]
  return told.length === now.length && told.every((telling, i) => isSame(telling, now[i]))
}

/** Whether the last sentence before a section spoke of whom it spoke of when the section was read; behind the last, nobody asks. */
export function isSameStanding(standing: Standing | null, before: Section | undefined): boolean {
  return before === undefined || isSame(standing, before.opening)
}

function isSame(a: Telling | Standing | null | undefined, b: Telling | Standing | null | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
