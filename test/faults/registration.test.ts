import { testCells } from './cells.js'
import { COMMENTS, REGISTRATION } from './registration-table.js'

testCells({ ...REGISTRATION, ...COMMENTS }, { oneOf: 2 })
