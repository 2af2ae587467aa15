import type {Comparator} from './comparator.js'

/** Matches "M = 5.19", "M = 3.45, SD = 1.02, n = 28": a mean, and the size of its sample, in one pair of brackets. */
const mean = /\bM\s?=\s?(?<mean>\d+\.(?<digits>\d{2,3}))(?<between>[^()]{0,40}?)\b[nN]\s?=\s?(?<size>\d{1,3})\b/gu

/** Holds a mean of whole numbers against the size of its sample: no 28 whole numbers have the mean 5.19. */
export const grim: Comparator = {
  summary: 'A mean of whole numbers against the size of its sample (the GRIM test).',
  placeholders: ['mean', 'size', 'nearest'],
  options: {},
  *checkBlocks({sentences}) {
    for (const {block, start, text} of sentences) {
      if (!text.includes('M')) continue
      for (const {groups = {}, index, 0: whole} of text.matchAll(mean)) {
        const {mean: written = '', digits = '', size: count = '', between = ''} = groups
        const [value, size] = [Number(written), Number(count)]
        // What is measured in a unit is no whole number: "M = 21.45 years".
        if (size === 0 || size >= 10 ** digits.length || /^\s?[\p{L}%°]/u.test(between)) continue
        const nearest = meansAround(value, size, digits.length)
        if (nearest.includes(written)) continue
        const [at, end] = [start + index, start + index + whole.length]
        yield {
          main: {block, start: at, end: at + whole.indexOf(written) + written.length},
          related: {block, start: end - whole.length + whole.lastIndexOf(count) - 4, end},
          values: {mean: written, size: count, nearest: [...new Set(nearest)].join(' or ')},
          expected: [],
          note: 'if what was averaged are whole numbers',
          atMost: null
        }
      }
    }
  }
}

/** The means of `size` whole numbers next to a value, as they are written with so many digits, rounded either way at a half. */
function meansAround(value: number, size: number, digits: number): readonly string[] {
  const total = value * size
  return [Math.floor(total), Math.ceil(total)].flatMap((sum) => {
    const exact = sum / size
    const step = 10 ** -digits
    return [exact - step * 1e-6, exact + step * 1e-6].map((d) => d.toFixed(digits))
  })
}
