import { fileURLToPath } from 'node:url'

/** The root of this repository: examples, templates, tools. */
export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/**
 * The folder of the action that is run, with its `action.yml` and its `dist/`. A lane builds one from the sources before its first
 * test (`build-action.mjs`); `npm run demo` and `npm run bench` run the `dist/` that is shipped.
 */
export const ACTION_PATH = process.env['ACTION_UNDER_TEST'] ?? REPOSITORY
