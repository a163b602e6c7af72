import { runAction } from './shell/action.js'

const [, program = '', step, ...rest] = process.argv

run().then(
  // Sockets that are kept open, and calls that were cut off, must not hold the process.
  (code) => process.stdout.write('', () => process.exit(code)),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)

async function run(): Promise<number> {
  if (step !== 'command') return runAction(step === 'report' ? 'report' : 'run')
  // What dist/command.js starts: the same code on a laptop.
  const { runOnLaptop } = await import('./cli/laptop.js')
  return runOnLaptop(program, rest)
}
