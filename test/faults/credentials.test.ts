import { testCells } from './cells.js'
import { CREDENTIALS } from './credentials-table.js'

testCells(CREDENTIALS)
