// node scripts/release.mjs prepare VERSION   writes the version into package.json and the lock file, and gives what is unreleased in
//                                            CHANGELOG.md that version and today's date; nothing is committed
// node scripts/release.mjs check VERSION     prints the notes of the version, or says why it must not be released, and ends with 1
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

// https://semver.org, without build metadata, which a tag of an action has no use for.
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?$/

/** @type {typeof import('./release.d.mts').notesOf} */
export function notesOf(changelog, version) {
  const heading = new RegExp(`^## \\[${version.replace(/[.+]/g, '\\$&')}\\](?: - \\d{4}-\\d{2}-\\d{2})?$`)
  const lines = changelog.split('\n')
  const start = lines.findIndex((line) => heading.test(line))
  if (start < 0) return undefined
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '))
  const notes = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length)
  return `${notes.join('\n').trim()}\n`
}

/** @type {typeof import('./release.d.mts').refusals} */
export function refusals({ version, packageVersion, changelog, tags }) {
  if (!VERSION.test(version)) return [`${JSON.stringify(version)} is no version such as 1.4.0`]
  const notes = notesOf(changelog, version)
  return [
    ...(packageVersion === version ? [] : [`package.json says ${packageVersion}, not ${version}`]),
    ...(notes === undefined ? [`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD"`] : []),
    ...(notes !== undefined && notes.trim() === '' ? [`the section of ${version} in CHANGELOG.md says nothing`] : []),
    ...(tags.includes(`v${version}`) ? [`the tag v${version} is there: a version is released once`] : []),
  ]
}

/** @type {typeof import('./release.d.mts').prepared} */
export function prepared({ packageJson, lock, changelog }, version, date) {
  if (!VERSION.test(version)) throw new Error(`${JSON.stringify(version)} is no version such as 1.4.0`)
  if (notesOf(changelog, version) !== undefined) throw new Error(`CHANGELOG.md has a section of ${version} already`)
  if (!/^## \[Unreleased\]$/m.test(changelog)) throw new Error('CHANGELOG.md has no section "## [Unreleased]"')
  const locked = JSON.parse(lock)
  locked.version = version
  locked.packages[''].version = version
  return {
    packageJson: packageJson.replace(/^( {2}"version": )"[^"]*"/m, `$1"${version}"`),
    lock: `${JSON.stringify(locked, null, 2)}\n`,
    changelog: changelog.replace(/^## \[Unreleased\]$/m, `## [Unreleased]\n\n## [${version}] - ${date}`),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , command, version = ''] = process.argv
  const packageJson = readFileSync('package.json', 'utf8')
  const changelog = readFileSync('CHANGELOG.md', 'utf8')
  switch (command) {
    case 'prepare': {
      const lock = readFileSync('package-lock.json', 'utf8')
      const files = prepared({ packageJson, lock, changelog }, version, new Date().toISOString().slice(0, 10))
      writeFileSync('package.json', files.packageJson)
      writeFileSync('package-lock.json', files.lock)
      writeFileSync('CHANGELOG.md', files.changelog)
      console.log(`Prepared ${version}. Read CHANGELOG.md, run \`npm run build\`, and open a pull request with both.`)
      break
    }
    case 'check': {
      const tags = execFileSync('git', ['tag'], { encoding: 'utf8' }).split('\n')
      const why = refusals({ version, packageVersion: JSON.parse(packageJson).version, changelog, tags })
      for (const one of why) console.error(`::error::${one}`)
      if (why.length > 0) process.exit(1)
      process.stdout.write(notesOf(changelog, version) ?? '')
      break
    }
    default:
      console.error('node scripts/release.mjs prepare VERSION, or check VERSION')
      process.exit(2)
  }
}
