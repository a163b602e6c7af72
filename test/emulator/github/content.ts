import { ServiceError } from '../service-error.js'
import { type GitHubAnswer, type GitHubRequest, need, notFound } from './request.js'
import type { GitHubState } from './state.js'
import { blobSha } from './tree.js'
import type { Hosts } from './user-object.js'

/**
 * `GET /repos/{owner}/{repo}/contents/{path}`: a file, as JSON or as it is, or a folder as a list.
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export function getContent(state: GitHubState, hosts: Hosts, request: GitHubRequest, path: string): GitHubAnswer {
  need(state, request, { anyOf: ['contents'], level: 'read' })
  const ref = request.query.get('ref') ?? state.defaultBranch
  const files = state.filesAt(ref)
  if (files === undefined) throw new ServiceError('not-found', `No commit found for the ref ${ref}`, 404)
  const text = files.get(path)
  if (text === undefined) return folder({ state, hosts, ref }, files, path)
  const content = Buffer.from(text)
  if (content.byteLength > state.limits.rawBytes) throw tooLarge()
  if (/application\/vnd\.github\.(v3\.)?raw/.test(request.accept)) return { status: 200, body: text }
  // "Between 1-100 MB: … `content` will be an empty string and `encoding` will be `none`" for the object media type; the JSON
  // of such a file has been a 403 all the same (octokit/octokit.net#3029).
  if (content.byteLength > state.limits.jsonBytes) throw tooLarge()
  return {
    status: 200,
    body: {
      ...entry({ state, hosts, ref }, { path, content }),
      encoding: 'base64',
      content: content.toString('base64').replace(/.{60}/g, '$&\n'),
    },
  }
}

interface At {
  readonly state: GitHubState
  readonly hosts: Hosts
  readonly ref: string
}

/** "If the content is a directory, the response will be an array of objects", whatever form was asked for. */
function folder(at: At, files: ReadonlyMap<string, string>, path: string): GitHubAnswer {
  const inside = [...files].filter(
    ([file]) => file.startsWith(`${path}/`) && !file.slice(path.length + 1).includes('/'),
  )
  if (inside.length === 0) throw notFound()
  return { status: 200, body: inside.map(([file, text]) => entry(at, { path: file, content: Buffer.from(text) })) }
}

function entry({ state, hosts, ref }: At, { path, content }: { readonly path: string; readonly content: Buffer }) {
  const sha = blobSha(content)
  const url = `${hosts.api}/repos/${state.fullName}/contents/${path}?ref=${ref}`
  const git = `${hosts.api}/repos/${state.fullName}/git/blobs/${sha}`
  const html = `${hosts.web}/${state.fullName}/blob/${ref}/${path}`
  return {
    type: 'file',
    size: content.byteLength,
    name: path.split('/').at(-1) ?? path,
    path,
    sha,
    url,
    git_url: git,
    html_url: html,
    download_url: `https://raw.githubusercontent.com/${state.fullName}/${ref}/${path}`,
    _links: { self: url, git, html },
  }
}

// Word for word: octokit/octokit.rb#1104, octokit/octokit.net#3029. The limits that it names have grown since.
function tooLarge(): ServiceError {
  return new ServiceError(
    'too_large',
    'This API returns blobs up to 1 MB in size. The requested blob is too large to fetch via the API, but you can use the Git Data API to request blobs up to 100 MB in size.',
    403,
  )
}
