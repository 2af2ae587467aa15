import {setImmediate} from 'node:timers/promises'

/** Wait until the messages that have come are handled. */
export async function nextTurn(): Promise<void> {
  await setImmediate()
}
