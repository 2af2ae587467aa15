import {convertDifference} from '../../values/unit-conversion.js'
import {placeOf, textAt} from '../claim-place.js'
import {canConvert} from '../measures/conversion-tolerance.js'
import {convertedText} from '../measures/converted-text.js'
import {measureAt, pairEnds, restatedMeasures, type RestatedMeasure} from '../measures/restated-measure.js'
import {temperatureSense} from '../measures/temperature-sense.js'
import type {Comparator} from './comparator.js'

/** Holds a difference of temperature against its conversion, which leaves out the 32 degrees that a level takes. */
export const temperatureDifference: Comparator = {
  summary: 'A difference of temperature against its conversion into another unit, which follows it.',
  placeholders: ['a.text', 'b.text', 'expected'],
  options: {tolerance: {summary: 'Share by which a conversion may be off besides its rounding.', default: 0.01}},
  *checkBlocks(document, options) {
    for (const pair of restatedMeasures(document)) {
      if (pair.a.unit.dimension !== 'temperature' || temperatureSense(pair) !== 'difference') continue
      if (agree(pair, options['tolerance'] ?? 0)) continue
      const {a, b} = pair
      const {expected, arithmetic} = convertedText(pair, convertDifference)
      const [main, related] = [placeOf(b), placeOf(a)]
      yield {
        main,
        related,
        values: {'a.text': textAt(related, document), 'b.text': textAt(main, document), expected},
        expected: [expected],
        note: `${arithmetic}: a difference converts without the 32`,
        atMost: null
      }
    }
  }
}

function agree({a, b}: RestatedMeasure, tolerance: number): boolean {
  return pairEnds(a, b).every(([x, y]) =>
    canConvert(measureAt(x, a, a.unit), measureAt(y, b, b.unit), {tolerance, conversion: convertDifference})
  )
}
