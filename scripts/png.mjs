// Makes a screenshot small: a PNG of at most 256 colours instead of 16 million, which is a third of the bytes. Pictures of
// text need few colours; the frequent ones stay exact. (W3C, Portable Network Graphics, third edition)
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')
const COLOURS = 256
/** The sum of the differences of red, green and blue from which on two colours are told apart. */
const VISIBLE = 24

/**
 * The same picture with a palette.
 * @param {Buffer} png 8 bits a channel, red, green and blue, not interlaced, as Chromium writes its screenshots
 * @returns {Buffer}
 */
export function withPalette(png) {
  const { width, height, pixels } = read(png)
  const palette = paletteOf(pixels)
  const nearest = new Map()
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const colour = pixels.readUIntBE((y * width + x) * 3, 3)
      let index = nearest.get(colour)
      if (index === undefined) {
        index = closest(palette, colour).index
        nearest.set(colour, index)
      }
      rows[y * (width + 1) + 1 + x] = index
    }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8) // 8 bits, indexed colour
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The most frequent colours first, and then those that look different from all so far. */
function paletteOf(pixels) {
  const amounts = new Map()
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = pixels.readUIntBE(at, 3)
    amounts.set(colour, (amounts.get(colour) ?? 0) + 1)
  }
  const colours = [...amounts].sort(([a, x], [b, y]) => y - x || a - b).map(([colour]) => colour)
  const palette = colours.slice(0, COLOURS / 2)
  for (const colour of colours.slice(COLOURS / 2)) {
    if (palette.length === COLOURS) break
    if (closest(palette, colour).distance > VISIBLE) palette.push(colour)
  }
  return palette
}

function closest(palette, colour) {
  const [red, green, blue] = channels(colour)
  let best = { index: 0, distance: Number.POSITIVE_INFINITY }
  for (const [index, other] of palette.entries()) {
    const [r, g, b] = channels(other)
    const distance = Math.abs(red - r) + Math.abs(green - g) + Math.abs(blue - b)
    if (distance < best.distance) best = { index, distance }
  }
  return best
}

function channels(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255]
}

/** The pixels of a picture, three bytes each, row by row. */
function read(png) {
  const data = []
  let at = SIGNATURE.length
  let header
  while (at < png.length) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    const body = png.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') header = body
    if (type === 'IDAT') data.push(body)
    at += length + 12
  }
  if (header?.subarray(8).toString('hex') !== '0802000000') throw new Error('not a screenshot of Chromium')
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const raw = inflateSync(Buffer.concat(data))
  const stride = width * 3
  const pixels = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)]
    for (let x = 0; x < stride; x += 1) {
      const here = y * stride + x
      const left = x < 3 ? 0 : pixels[here - 3]
      const up = y === 0 ? 0 : pixels[here - stride]
      const corner = x < 3 || y === 0 ? 0 : pixels[here - stride - 3]
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]
      pixels[here] = raw[y * (stride + 1) + 1 + x] + guess
    }
  }
  return { width, height, pixels }
}

function paeth(left, up, corner) {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

function chunk(type, body) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
