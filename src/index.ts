import { runAction } from './shell/action.js'

runAction(process.argv[2] === 'report' ? 'report' : 'run').then(
  // Sockets that are kept open, and calls that were cut off, must not hold the process.
  (code) => process.stdout.write('', () => process.exit(code)),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
