import { DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch'
import { ListRolesCommand } from '@aws-sdk/client-iam'
import { DescribeKeyCommand, ListKeysCommand } from '@aws-sdk/client-kms'
import { ListBucketsCommand } from '@aws-sdk/client-s3'
import {
  ListEndpointConfigsCommand,
  ListEndpointsCommand,
  ListModelPackageGroupsCommand,
  ListModelsCommand,
} from '@aws-sdk/client-sagemaker'
import type { Asker } from './ask.js'
import type { Clients } from './clients.js'
import { isOurs, type Kind, PREFIX, type Thing } from './things.js'

/** What runs of the probe left in this account and Region, by names alone; and which kinds could not be listed, with why. */
export async function findOurs(
  clients: Clients,
  asker: Asker,
): Promise<{ readonly things: readonly Thing[]; readonly unread: readonly string[] }> {
  const things: Thing[] = []
  const unread: string[] = []
  for (const [kind, names] of Object.entries(FINDERS)) {
    try {
      for (const name of await names(clients, asker)) if (isOurs(name)) things.push({ kind: kindOf(kind), name })
    } catch (error) {
      unread.push(`${kind}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { things, unread }
}

type Finder = (clients: Clients, asker: Asker) => Promise<readonly string[]>

const FINDERS: Readonly<Record<Kind, Finder>> = {
  endpoint: ({ sageMaker }, asker) =>
    allPages(async (NextToken) => {
      const page = await asker.must('ListEndpoints', () =>
        sageMaker.send(new ListEndpointsCommand({ NameContains: PREFIX, NextToken })),
      )
      return { names: (page.Endpoints ?? []).map(({ EndpointName: name }) => name), next: page.NextToken }
    }),
  'endpoint-config': ({ sageMaker }, asker) =>
    allPages(async (NextToken) => {
      const page = await asker.must('ListEndpointConfigs', () =>
        sageMaker.send(new ListEndpointConfigsCommand({ NameContains: PREFIX, NextToken })),
      )
      return { names: (page.EndpointConfigs ?? []).map(({ EndpointConfigName: name }) => name), next: page.NextToken }
    }),
  model: ({ sageMaker }, asker) =>
    allPages(async (NextToken) => {
      const page = await asker.must('ListModels', () =>
        sageMaker.send(new ListModelsCommand({ NameContains: PREFIX, NextToken })),
      )
      return { names: (page.Models ?? []).map(({ ModelName: name }) => name), next: page.NextToken }
    }),
  group: ({ sageMaker }, asker) =>
    allPages(async (NextToken) => {
      const page = await asker.must('ListModelPackageGroups', () =>
        sageMaker.send(new ListModelPackageGroupsCommand({ NameContains: PREFIX, NextToken })),
      )
      const groups = page.ModelPackageGroupSummaryList ?? []
      return { names: groups.map(({ ModelPackageGroupName: name }) => name), next: page.NextToken }
    }),
  alarm: ({ cloudWatch }, asker) =>
    allPages(async (NextToken) => {
      const page = await asker.must('DescribeAlarms', () =>
        cloudWatch.send(new DescribeAlarmsCommand({ AlarmNamePrefix: PREFIX, NextToken })),
      )
      return { names: (page.MetricAlarms ?? []).map(({ AlarmName: name }) => name), next: page.NextToken }
    }),
  bucket: ({ s3 }, asker) =>
    allPages(async (ContinuationToken) => {
      const page = await asker.must('ListBuckets', () =>
        s3.send(new ListBucketsCommand({ Prefix: PREFIX, MaxBuckets: 1000, ContinuationToken })),
      )
      return { names: (page.Buckets ?? []).map(({ Name: name }) => name), next: page.ContinuationToken }
    }),
  key: async (clients, asker) =>
    (await keysDescribed(clients, asker, isOurs)).filter(({ isPending }) => !isPending).map(({ name }) => name),
  role: ({ iam }, asker) =>
    allPages(async (Marker) => {
      const page = await asker.must('ListRoles', () => iam.send(new ListRolesCommand({ Marker })))
      const next = page.IsTruncated === true ? page.Marker : undefined
      return { names: (page.Roles ?? []).map(({ RoleName: name }) => name), next }
    }),
}

/** The account's own keys whose description is wanted: the one thing about a key that the probe can name beforehand. */
export async function keysDescribed(
  { kms }: Clients,
  asker: Asker,
  isWanted: (description: string) => boolean,
): Promise<readonly { readonly id: string; readonly name: string; readonly isPending: boolean }[]> {
  const ids = await allPages(async (Marker) => {
    const page = await asker.must('ListKeys', () => kms.send(new ListKeysCommand({ Marker })))
    return { names: (page.Keys ?? []).map(({ KeyId: id }) => id), next: page.Truncated ? page.NextMarker : undefined }
  })
  const found: { readonly id: string; readonly name: string; readonly isPending: boolean }[] = []
  for (const id of ids) {
    // A key may refuse to be described; the probe's own do not.
    const told = await asker.ask('DescribeKey', () => kms.send(new DescribeKeyCommand({ KeyId: id })))
    const { Description: name = '', KeyState: state } = (told.ok ? told.output.KeyMetadata : undefined) ?? {}
    if (isWanted(name)) found.push({ id, name, isPending: state === 'PendingDeletion' })
  }
  return found
}

async function allPages(
  page: (
    token: string | undefined,
  ) => Promise<{ readonly names: readonly (string | undefined)[]; readonly next: string | undefined }>,
): Promise<readonly string[]> {
  const all: string[] = []
  let token: string | undefined
  do {
    const { names, next } = await page(token)
    all.push(...names.filter((name) => name !== undefined))
    token = next === '' ? undefined : next
  } while (token !== undefined)
  return all
}

function kindOf(text: string): Kind {
  const found = Object.keys(FINDERS).find((kind): kind is Kind => kind === text)
  if (found === undefined) throw new Error(`no kind ${text}`)
  return found
}
