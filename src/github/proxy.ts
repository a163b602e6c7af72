import type { Agent } from 'node:http'
import { HttpClient } from '@actions/http-client'
import { getProxyUrl } from '@actions/http-client/lib/proxy'

/** The agent for a URL where HTTPS_PROXY, HTTP_PROXY and NO_PROXY call for a proxy; undefined where they do not. */
export function proxyAgent(url: string): Agent | undefined {
  return getProxyUrl(new URL(url)) ? new HttpClient('proxy').getAgent(url) : undefined
}
