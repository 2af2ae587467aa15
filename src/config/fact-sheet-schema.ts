import {z} from 'zod'

const entry = z
  .strictObject({
    fact: z.string().min(1).describe('One sentence, as a draft would say it.'),
    source: z.string().min(1).optional().describe('Where it comes from: a name or an address.'),
    asOf: z.iso.date().optional().describe('The day it was true on, 2026-11-23.'),
    until: z.iso.date().optional().describe('The last day it is true on.'),
    aliases: z.array(z.string().min(1)).readonly().optional().describe('Other names of what it is about.')
  })
  .readonly()

/** A fact sheet in YAML. It is loaded where a sheet is checked, never where it is used. */
export const factSheetSchema = z.array(entry).readonly()
