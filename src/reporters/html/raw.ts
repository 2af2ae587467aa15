import type {Literal} from 'hast'

/** HTML that stands in a tree as it is; hast-util-to-html knows the type, the types of hast do not. */
interface Raw extends Literal {
  readonly type: 'raw'
}

declare module 'hast' {
  interface ElementContentMap {
    readonly raw: Raw
  }
  interface RootContentMap {
    readonly raw: Raw
  }
}

/** HTML that hast-util-to-html has written before. */
export function raw(value: string): Raw {
  return {type: 'raw', value}
}
