import { readFileSync } from 'node:fs'

// GitHub's parser imports this JSON without saying that it is JSON; jest.config.js puts this file in its place.
const file = new URL('../../../node_modules/@actions/workflow-parser/dist/action-v1.0.min.json', import.meta.url)
const schema: unknown = JSON.parse(readFileSync(file, 'utf8'))

export default schema
