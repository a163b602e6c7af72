import { expect, test } from '@jest/globals'
import { type CommitOfAnswer, commitAuthorsOf } from '../../src/github/commit-authors.js'

function aCommit(over: Partial<CommitOfAnswer> & { readonly message?: string } = {}): CommitOfAnswer {
  const { message = 'Retrain', ...given } = over
  const ada = { login: 'ada', type: 'User' }
  return { sha: 'a1', author: ada, committer: ada, parents: [{}], commit: { message }, ...given }
}

test('author and committer of a commit are its authors', () => {
  const authors = commitAuthorsOf([aCommit({ committer: { login: 'ben', type: 'User' } })])
  expect(authors).toEqual({ logins: ['ada', 'ben'], alsoNamed: [], unlinkedCommits: [] })
})

test('co-authors with an address of GitHub are authors; others are named', () => {
  const message = [
    'Retrain',
    '',
    'Co-authored-by: Kim <123+kim@users.noreply.github.com>',
    'co-authored-by: Lee <lee@users.noreply.github.com>',
    'Co-Authored-By: Max <max@acme.com>\r',
    'Co-authored-by: Bot <49+helper[bot]@users.noreply.github.com>',
  ].join('\n')
  expect(commitAuthorsOf([aCommit({ message })])).toMatchObject({
    logins: ['ada', 'kim', 'lee'],
    alsoNamed: ['Max <max@acme.com>', 'helper[bot]'],
  })
})

test.each([
  [
    'an address that only looks like one of GitHub',
    'Co-authored-by: Eve <1+eve@users.noreply.github.com@evil.example>',
  ],
  ['a trailer within a sentence', 'Not Co-authored-by: Eve <1+eve@users.noreply.github.com>'],
])('%s makes nobody an author', (_, line) => {
  expect(commitAuthorsOf([aCommit({ message: `Retrain\n\n${line}` })]).logins).toEqual(['ada'])
})

test('bots, web-flow and whoever merged are named and no authors', () => {
  const commits = [
    aCommit({ committer: { login: 'web-flow', type: 'User' } }),
    aCommit({ author: { login: 'renovate[bot]', type: 'Bot' }, committer: null }),
    aCommit({ author: { login: 'priya' }, committer: { login: 'priya' }, parents: [{}, {}] }),
  ]
  expect(commitAuthorsOf(commits)).toMatchObject({ logins: ['ada'], alsoNamed: ['web-flow', 'renovate[bot]', 'priya'] })
})

test('a commit whose address belongs to no account is said; a merge is not', () => {
  const commits = [aCommit({ sha: 'b2', author: null }), aCommit({ sha: 'c3', author: null, parents: [{}, {}] })]
  expect(commitAuthorsOf(commits).unlinkedCommits).toEqual(['b2'])
})
