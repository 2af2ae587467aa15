/** Keeps what was made for the keys that were asked for last. */
export type Recent<Key, Value> = (key: Key, make: () => Value) => Value

/** @param kept How many keys are kept. */
export function createRecent<Key, Value>(kept: number): Recent<Key, Value> {
  const values = new Map<Key, Value>()
  return (key, make) => {
    const value = values.get(key) ?? make()
    // What was asked for last is forgotten last.
    values.delete(key)
    values.set(key, value)
    for (const oldest of values.keys()) {
      if (values.size <= kept) break
      values.delete(oldest)
    }
    return value
  }
}
