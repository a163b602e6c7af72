import fc from 'fast-check'

/** What the runner, a terminal or a file of outputs might take for more than text. */
const PIECES =
  `:: ::error:: ::error ::add-mask:: ::set-output name=a:: ::stop-commands::x ::endgroup:: ::debug::x ##[ ##[error] ##[add-mask]
  ##[group] ##[set-output name=a;]b ] = << EOF ghadelimiter_ % %0A %0D %25 %3A a=b a<<EOF NAME name= , ; : # [ \\ \u001b[2J * é 日本 🙂`.split(
    /\s+/,
  )
const WHITE = [
  ' ',
  '  ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\n\n',
  '\u0000',
  '\u0008',
  '\u000b',
  '\u000c',
  '\u001b',
  '\u0085',
  '\u00a0',
]
const WIDE = ['\u2028', '\u2029', '\u200b', '\u200e', '\u202e', '\u2066', '\ufeff', '\u3000', '\u00ad', '\ud800']

/** Strings that try to be commands, annotations, outputs or lines of their own. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 4, arbitrary: fc.constantFrom(...WHITE) },
      { weight: 1, arbitrary: fc.constantFrom(...WIDE) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((pieces) => pieces.join(''))
