import {z} from 'zod'

/** Words of one list; a word that stands twice is a mistake. */
export const words = z.array(z.string().min(1)).superRefine((list, context) => {
  const seen = new Set<string>()
  for (const [index, word] of list.entries()) {
    if (seen.has(word)) context.addIssue({code: 'custom', path: [index], message: 'stands twice in the list'})
    seen.add(word)
  }
})
