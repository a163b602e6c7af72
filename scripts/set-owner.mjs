// node scripts/set-owner.mjs OWNER [NAME]     writes who hosts this action into every file that says so: README, docs, examples,
//                                             the hook, the schema's address. `OWNER/sagemaker-model-registry-action` stands for it.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const PLACEHOLDER = 'OWNER/sagemaker-model-registry-action'
const [, , owner = '', name = 'sagemaker-model-registry-action'] = process.argv
// The names that GitHub gives to accounts and repositories.
if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?$/.test(owner) || !/^[\w.-]{1,100}$/.test(name)) {
  console.error('node scripts/set-owner.mjs OWNER [NAME], such as: node scripts/set-owner.mjs acme')
  process.exit(2)
}
const files = execFileSync(
  'git',
  ['grep', '-lz', '--fixed-strings', PLACEHOLDER, '--', ':!dist', ':!scripts/set-owner.mjs'],
  {
    encoding: 'utf8',
  },
).split('\0')
for (const file of files.filter((one) => one !== '')) {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(PLACEHOLDER, `${owner}/${name}`))
  console.log(file)
}
console.log('Now run: npm run build && npm run readme && npm test')
