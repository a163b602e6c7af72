import { testCells } from './cells.js'
import { registering, registeringAgain, registeringFromS3, registeringWithGroup } from './register-story.js'
import { COMMENTS, REGISTRATION } from './registration-table.js'

const STORIES = { C5: registeringWithGroup, C15b: registeringFromS3, C17b: registeringAgain }

testCells({ ...REGISTRATION, ...COMMENTS }, (point) =>
  point in STORIES ? STORIES[point as keyof typeof STORIES] : registering,
)
