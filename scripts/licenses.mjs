import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The licence of every package that esbuild took something from, as one text, sorted by name. */
export function licenseTexts(root, metafile) {
  const folders = new Set(
    Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => {
        const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
        return folder && bytesInOutput > 0 ? [folder] : []
      }),
    ),
  )
  return [...folders]
    .map((folder) => entry(join(root, folder)))
    .sort((one, other) => (one < other ? -1 : 1))
    .filter((text, index, all) => text !== all[index - 1])
    .join('\n')
}

function entry(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(one))
  const text =
    file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim() : ''
  return `${name} ${version} (${license})\n${text === '' ? 'No licence file in the package.' : text}\n`
}
