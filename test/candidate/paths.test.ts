import { posix, win32 } from 'node:path'
import { expect, test } from '@jest/globals'
import { globMatcher } from '../../src/candidate/glob.js'
import { isInside, isOfGit, toSlashes } from '../../src/candidate/paths.js'

test('paths have slashes on Windows, and a backslash stays part of a name elsewhere', () => {
  expect(toSlashes('models\\churn\\model.yaml', win32)).toBe('models/churn/model.yaml')
  expect(toSlashes('models\\churn.yaml', posix)).toBe('models\\churn.yaml')
})

test.each<[string, string, boolean]>([
  ['D:\\a\\models', 'D:\\a\\models\\model.yaml', true],
  ['D:\\a\\models', 'D:\\a\\models', true],
  ['D:\\', 'D:\\model.yaml', true],
  ['D:\\a\\models', 'D:\\a\\models-of-others\\model.yaml', false],
  ['D:\\a\\models', win32.resolve('D:\\a\\models', '..\\..\\secret'), false],
  ['D:\\a\\models', win32.resolve('D:\\a\\models', 'C:\\secret'), false],
  ['D:\\a\\models', win32.resolve('D:\\a\\models', '\\\\evil\\share\\report.json'), false],
])('on Windows, inside %s: %s %s', (root, path, inside) => {
  expect(isInside(root, path, win32)).toBe(inside)
})

test('a .git is one in every spelling of its letters', () => {
  expect(isOfGit('D:\\a', 'D:\\a\\.GIT\\config', win32)).toBe(true)
  expect(isOfGit('D:\\a', 'D:\\a\\.github\\model.yaml', win32)).toBe(false)
  expect(isOfGit('/a', '/a/sub/.git/config', posix)).toBe(true)
})

test('a pattern with backslashes finds files on Windows, and only there', () => {
  expect(globMatcher('models\\**\\*.yaml', win32)('models/a/b/model.yaml')).toBe(true)
  expect(globMatcher('.\\models\\*.yaml', win32)('models/churn.yaml')).toBe(true)
  expect(globMatcher('models\\*.yaml', posix)('models/churn.yaml')).toBe(false)
})
