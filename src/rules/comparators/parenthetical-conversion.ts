import {readingsOf} from '../../lexicons/conversions.js'
import {convert, convertDifference} from '../../values/unit-conversion.js'
import {placeOf, textAt} from '../claim-place.js'
import {canConvert} from '../measures/conversion-tolerance.js'
import {convertedText} from '../measures/converted-text.js'
import {measureAt, pairEnds, restatedMeasures, type RestatedMeasure} from '../measures/restated-measure.js'
import {temperatureSense} from '../measures/temperature-sense.js'
import type {Comparator, LocalDocument, Observation} from './comparator.js'

/** Holds a measure against the same measure in another unit that follows it: "2,100 miles (3,380 kilometers)". */
export const parentheticalConversion: Comparator = {
  summary:
    'A measure against its conversion into another unit, which follows it in brackets, after "or", "is" or after a slash.',
  placeholders: ['a.text', 'b.text', 'expected'],
  options: {tolerance: {summary: 'Share by which a conversion may be off besides its rounding.', default: 0.01}},
  *checkBlocks(document, options) {
    for (const pair of restatedMeasures(document))
      if (!agree(pair, options['tolerance'] ?? 0)) yield observe(pair, document)
  }
}

/** Whether the ends of both agree, in one of the units that their names may mean; the ends of a range each for itself. */
function agree(pair: RestatedMeasure, tolerance: number): boolean {
  const {a, b} = pair
  const conversions = conversionsOf(pair)
  const ends = pairEnds(a, b)
  return conversions.some((conversion) =>
    readingsOf(a.unit).some((aUnit) =>
      readingsOf(b.unit).some((bUnit) =>
        ends.every(([x, y]) => canConvert(measureAt(x, a, aUnit), measureAt(y, b, bUnit), {tolerance, conversion}))
      )
    )
  )
}

/** A temperature may be a difference; where it can be nothing else, temperature-difference looks at it. */
function conversionsOf(pair: RestatedMeasure): readonly (typeof convert)[] {
  if (pair.a.unit.dimension !== 'temperature') return [convert]
  return temperatureSense(pair) === 'level' ? [convert] : [convert, convertDifference]
}

function observe(pair: RestatedMeasure, document: LocalDocument): Observation {
  const {a, b} = pair
  const {expected, arithmetic} = convertedText(pair, convert)
  const [main, related] = [placeOf(b), placeOf(a)]
  return {
    main,
    related,
    values: {
      'a.text': textAt(related, document),
      'b.text': textAt(main, document),
      // Without the hedge, which "is about" stands for.
      'expected': expected.slice(b.amount.number.start - b.start)
    },
    expected: [expected],
    note: arithmetic,
    atMost: null
  }
}
