/** What a page carries in itself besides its content. */
export interface PageAssets {
  readonly style: Asset
  /** ES modules that import nothing. */
  readonly scripts: readonly Asset[]
}

export interface Asset {
  readonly code: string
  /** For the content security policy: `sha256-…`, base64. */
  readonly hash: string
}
