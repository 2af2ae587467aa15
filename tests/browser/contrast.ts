/**
 * Texts of the page whose contrast is below what WCAG 2 asks for (4.5, or 3 for large letters). Runs in the browser, so it
 * uses nothing from outside itself.
 *
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export function lowContrast(): string[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})
  if (!context) throw new Error('no canvas')
  /** Paints colours over each other, the last on top, and tells what is seen. */
  const blend = (colors: readonly string[]): readonly number[] => {
    context.clearRect(0, 0, 1, 1)
    for (const color of colors) {
      context.fillStyle = color
      context.fillRect(0, 0, 1, 1)
    }
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)
  }
  const luminance = (rgb: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = rgb.map((d) =>
      d / 255 <= 0.04045 ? d / 255 / 12.92 : ((d / 255 + 0.055) / 1.055) ** 2.4
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const behind = (element: Element): string[] =>
    element.parentElement === null
      ? [getComputedStyle(document.body).backgroundColor, getComputedStyle(element).backgroundColor]
      : [...behind(element.parentElement), getComputedStyle(element).backgroundColor]
  const bad = new Set<string>()
  for (const element of document.querySelectorAll('body *:not(script)')) {
    const isSpeaking = [...element.childNodes].some(
      (d) => d.nodeType === Node.TEXT_NODE && d.textContent?.trim() !== ''
    )
    if (!isSpeaking || !element.checkVisibility({visibilityProperty: true})) continue
    const {color, fontSize, fontWeight} = getComputedStyle(element)
    const ground = behind(element)
    const [a, b] = [luminance(blend([...ground, color])), luminance(blend(ground))]
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    const isLarge = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700)
    if (ratio < (isLarge ? 3 : 4.5))
      bad.add(`${element.tagName.toLowerCase()}.${element.className}: ${ratio.toFixed(2)}`)
  }
  return [...bad]
}
