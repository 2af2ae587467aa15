/** Runs one task a key, when nothing new has come for that key for a while. */
export interface Debounce {
  /** Run `task` after `delayMs`, unless the key is asked for again before. */
  readonly soon: (key: string, delayMs: number, task: () => void) => void
  readonly cancel: (key: string) => void
  readonly cancelAll: () => void
}

export function createDebounce(): Debounce {
  const timers = new Map<string, NodeJS.Timeout>()
  const cancel = (key: string) => {
    clearTimeout(timers.get(key))
    timers.delete(key)
  }
  return {
    soon: (key, delayMs, task) => {
      cancel(key)
      const timer = setTimeout(() => {
        timers.delete(key)
        task()
      }, delayMs)
      timers.set(key, timer)
    },
    cancel,
    cancelAll: () => {
      for (const key of [...timers.keys()]) cancel(key)
    }
  }
}
