/**
 * Reads a GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file as the runner does (Runner.Worker/FileCommandManager.cs,
 * EnvFileKeyValuePairs): `NAME=value` and `NAME<<DELIMITER` blocks. Throws what the runner throws.
 */
export function readKeyValues(text: string): [name: string, value: string][] {
  const pairs: [string, string][] = []
  let index = 0
  const readLine = (): { line: string; hasNewline: boolean } | undefined => {
    if (index >= text.length) return undefined
    const end = text.indexOf('\n', index)
    const line = end < 0 ? text.slice(index) : text.slice(index, end)
    index = end < 0 ? text.length : end + 1
    return { line, hasNewline: end >= 0 }
  }
  for (let read = readLine(); read !== undefined; read = readLine()) {
    const { line } = read
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.push([line.slice(0, equals), line.slice(equals + 1)])
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc)
      const delimiter = line.slice(heredoc + 2)
      if (name === '' || delimiter === '')
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
      const start = index
      let end = index
      let next = readLine()
      while (next?.line !== delimiter) {
        if (next === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
        if (!next.hasNewline) throw new Error('Invalid value. EOF marker missing new line.')
        end = index - 1
        next = readLine()
      }
      pairs.push([name, end > start ? text.slice(start, end) : ''])
    } else {
      throw new Error(`Invalid format '${line}'`)
    }
  }
  return pairs
}
