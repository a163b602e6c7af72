import { oneOf } from './parsers.js'

export const MODES = [
  'register',
  'update',
  'deploy',
  'approve',
  'reject',
  'rollback',
  'status',
  'policies',
  'list',
  'report',
  'doctor',
] as const

/** The modes that `mode: policies` and `mode: doctor` can be asked about. */
export const CHECK_MODES = ['register', 'approve', 'deploy', 'update'] as const

/** The input `mode`, with a word to those who call a dry run a mode, as Terraform and others do. */
export const modeInput = oneOf(MODES, 'register', (text) =>
  /^(?:plan|preview|check|validate|diff|dry-?run|what-?if)$/i.test(text)
    ? '; to see what a mode would send, give that mode and `dry-run: true`'
    : '',
)
