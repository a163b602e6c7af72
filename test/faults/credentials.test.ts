import { testCells } from './cells.js'
import { CREDENTIALS } from './credentials-table.js'
import { registering } from './register-story.js'

testCells(CREDENTIALS, () => registering)
