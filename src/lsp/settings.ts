import {parseIsoDay} from '../values/calendar.js'
import {didYouMean} from '../yaml/did-you-mean.js'

/** What a client may set, under `factlint`. */
export interface Settings {
  /** ISO date of writing; null leaves it to the text. */
  readonly asOf: string | null
  /** Wins over configuration files; null leaves it to them. */
  readonly language: 'en-US' | 'en-GB' | null
  /** How long to wait for more typing before a text is checked, in milliseconds. */
  readonly debounce: number
  readonly inlayHints: 'on' | 'off'
  readonly codeLens: 'on' | 'off'
}

export const defaultSettings: Settings = {
  asOf: null,
  language: null,
  debounce: 150,
  inlayHints: 'off',
  codeLens: 'off'
}

/** Settings as far as they can be read, and what cannot be: told, and never an end to the server. */
export interface SettingsReading {
  readonly settings: Settings
  readonly problems: readonly string[]
}

const expectations: Readonly<Record<keyof Settings, string>> = {
  asOf: 'an ISO date such as 2026-11-23, or null',
  language: "'en-US', 'en-GB' or null",
  debounce: 'milliseconds, from 0 to 10000',
  inlayHints: "'on' or 'off'",
  codeLens: "'on' or 'off'"
}

/** Read what a client sent. Keys that are left out keep their default. */
export function readSettings(sent: unknown): SettingsReading {
  if (sent === null || sent === undefined) return {settings: defaultSettings, problems: []}
  if (typeof sent !== 'object' || Array.isArray(sent))
    return {settings: defaultSettings, problems: ["the settings under 'factlint' are no object."]}
  const problems: string[] = []
  let settings = defaultSettings
  for (const [key, value] of Object.entries<unknown>({...sent})) {
    if (!isSettingName(key)) {
      const hint = didYouMean(key, Object.keys(expectations))
      problems.push(`unknown setting 'factlint.${key}'.${hint === null ? '' : ` ${hint}`}`)
    } else if (isValid(key, value)) settings = {...settings, [key]: value}
    else problems.push(`'factlint.${key}' is ${JSON.stringify(value)}; expected ${expectations[key]}.`)
  }
  return {settings, problems}
}

function isSettingName(key: string): key is keyof Settings {
  return Object.hasOwn(expectations, key)
}

function isValid(key: keyof Settings, value: unknown): boolean {
  switch (key) {
    case 'asOf':
      return value === null || (typeof value === 'string' && parseIsoDay(value) !== null)
    case 'language':
      return value === null || value === 'en-US' || value === 'en-GB'
    case 'debounce':
      return typeof value === 'number' && value >= 0 && value <= 10_000
    case 'inlayHints':
    case 'codeLens':
      return value === 'on' || value === 'off'
  }
}
