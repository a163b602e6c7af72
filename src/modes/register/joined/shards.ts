import * as z from 'zod'
import { ActionError } from '../../../errors.js'
import { parsedJson } from '../../../language/unknown.js'
import type { ShardOfMatrix } from './join.js'

const MAX_SHARDS = 256 // jobs of a matrix

const shards = z.array(z.object({ index: z.int().min(0), manifest: z.string().min(1) })).max(MAX_SHARDS)
const document = z.union([shards, z.object({ shards }).transform((list) => list.shards)])

/** Reads the input `shards-json`: the output of that name of `mode: list`, or the whole of its report. Throws `invalid-input`. */
export function readShards(text: string): readonly ShardOfMatrix[] {
  const read = document.safeParse(parsedJson(text))
  if (!read.success) {
    const given = text.length > 80 ? `${text.slice(0, 80)}…` : text
    throw new ActionError(
      'invalid-input',
      `shards-json: ${JSON.stringify(given)} is not the list that mode: list gives`,
      {
        hint: 'Give the output `shards-json` of the job with `mode: list`, or the path of a file with it or with the report of that job.',
      },
    )
  }
  const twice = read.data.find(({ manifest, index }, at) =>
    read.data.slice(0, at).some((other) => other.manifest === manifest || other.index === index),
  )
  if (twice !== undefined) throw new ActionError('invalid-input', `shards-json: shard ${twice.index} is there twice`)
  return read.data
}
