import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/**
 * The text that an HTML character reference stands for, or null when it stands for none.
 *
 * @param reference With its `&` and `;`: `&nbsp;`, `&#8211;`, `&#x2013;`.
 */
export function decodeReference(reference: string): string | null {
  const name = reference.slice(1, -1)
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || null
  const hexadecimal = /^#x/i.test(name)
  const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10)
  // As in CommonMark: what is no character is shown as the replacement character.
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD'
}
