import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { withPalette } from '../../scripts/png.mjs'

const IMAGES = 'docs/images'
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')
const WIDTH = 3
/** Rows of three pixels; each row is written with another of PNG's five filters. */
const ROWS = [
  [10, 20, 30, 200, 100, 50, 10, 20, 30],
  [200, 100, 50, 255, 255, 255, 0, 0, 0],
  [10, 20, 30, 10, 20, 30, 255, 255, 255],
  [0, 0, 0, 200, 100, 50, 10, 20, 30],
  [255, 255, 255, 0, 0, 0, 200, 100, 50],
]

test('a picture of few colours is the same with a palette, whichever filters it was written with', () => {
  const header = Buffer.from([0, 0, 0, WIDTH, 0, 0, 0, ROWS.length, 8, 2, 0, 0, 0])
  const data = deflateSync(Buffer.from(ROWS.flatMap((row, y) => [y, ...row.map((_, x) => filtered(y, x))])))
  const png = Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
  const chunks = chunksOf(withPalette(png))
  const palette = [...(chunks.get('PLTE') ?? [])]
  const rows = [...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))]
  const colours = ROWS.map((_, y) =>
    rows.slice(y * (WIDTH + 1) + 1, (y + 1) * (WIDTH + 1)).flatMap((index) => palette.slice(index * 3, index * 3 + 3)),
  )
  expect(colours).toEqual(ROWS)
})

test('the pictures of the README are light to load', () => {
  const sizes = readdirSync(IMAGES).map((name) => ({ name, bytes: statSync(join(IMAGES, name)).size }))
  expect(sizes.filter(({ bytes }) => bytes > 300_000)).toEqual([])
  for (const { name } of sizes.filter((one) => one.name.endsWith('-dark.png')))
    expect(sizes.map((one) => one.name)).toContain(name.replace('-dark', ''))
})

/** What filter `y` writes for a byte (W3C, Portable Network Graphics, 9 Filtering). */
function filtered(y: number, x: number): number {
  const at = (row: number, column: number) => ROWS[row]?.[column] ?? 0
  const [left, up, corner] = [at(y, x - 3), at(y - 1, x), at(y - 1, x - 3)]
  const guess = left + up - corner
  const [nearest = 0] = [left, up, corner].sort((a, b) => Math.abs(guess - a) - Math.abs(guess - b))
  return (at(y, x) - ([0, left, up, (left + up) >> 1, nearest][y] ?? 0) + 256) % 256
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** The chunks by their types; throws where a checksum is wrong. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>()
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    const end = at + 8 + png.readUInt32BE(at)
    if (png.readUInt32BE(end) !== crc32(png.subarray(at + 4, end))) throw new Error('a wrong checksum')
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, end))
  }
  return chunks
}
