import { testCells } from './cells.js'
import { DEPLOYMENT } from './deployment-table.js'

// A deployment asks some forty times, and a run of it takes longest.
testCells(DEPLOYMENT, { oneOf: 8 })
