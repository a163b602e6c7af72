import { testCells } from './cells.js'
import { DECISION } from './decision-table.js'

testCells(DECISION, { oneOf: 4 })
