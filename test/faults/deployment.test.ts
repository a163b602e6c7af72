import { testCells } from './cells.js'
import { DEPLOYMENT } from './deployment-table.js'

// A deployment asks some forty times, and has 22 call points.
testCells(DEPLOYMENT, { oneOf: 4 })
