import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runCommand } from '../../src/cli/main.js'

const NOW = new Date('2026-11-21T14:02:00Z')

/** What a command printed, and how it ended. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A folder of somebody's own, with the command at hand. */
export class Laptop {
  readonly folder = mkdtempSync(join(tmpdir(), 'laptop-'))

  write(files: Readonly<Record<string, string>>): this {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), { recursive: true })
      writeFileSync(join(this.folder, name), text)
    }
    return this
  }

  copy(from: string, to = '.'): this {
    cpSync(from, join(this.folder, to), { recursive: true })
    return this
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }

  git(...args: readonly string[]): string {
    const own = ['-c', 'user.name=mia', '-c', 'user.email=mia@example.com', '-c', 'core.hooksPath=/dev/null']
    return execFileSync('git', [...own, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  /** Everything that is there as a commit of this branch. */
  commit(branch: string): this {
    try {
      this.git('checkout', '-q', '-b', branch)
    } catch {
      this.git('init', '-q', '-b', branch)
    }
    this.git('add', '-A')
    this.git('commit', '-q', '--allow-empty', '-m', 'as it is')
    return this
  }

  async run(
    args: readonly string[],
    options: {
      readonly in?: string
      readonly env?: Record<string, string>
      readonly isTerminal?: boolean
      readonly ask?: (question: string) => Promise<string>
    } = {},
  ): Promise<Ended> {
    let out = ''
    let err = ''
    const code = await runCommand({
      args,
      folder: join(this.folder, options.in ?? '.'),
      env: options.env ?? {},
      isTerminal: options.isTerminal ?? false,
      write: (text) => {
        out += text
      },
      writeError: (text) => {
        err += text
      },
      now: NOW,
      quickStart: 'examples/quick-start',
      calledAs: 'sagemaker-model-registry',
      ...(options.ask && { ask: options.ask }),
    })
    return { code, out, err }
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
