import type { CreateModelPackageCommandInput, ModelPackageContainerDefinition } from '@aws-sdk/client-sagemaker'
import { canonicalJson } from '../registry/canonical.js'
import { isUserKey, withoutSuffix } from '../registry/identity.js'
import type { DescribedVersion } from '../registry/look-up.js'
import type { SpecificationChange } from './result.js'

type Comparable = Pick<
  CreateModelPackageCommandInput,
  'InferenceSpecification' | 'ModelPackageDescription' | 'CustomerMetadataProperties'
>

/** What differs between what would be sent and the baseline, in the manifest's words; nothing that the service filled in. */
export function specificationChanges(
  request: CreateModelPackageCommandInput,
  baseline: DescribedVersion['description'],
): readonly SpecificationChange[] {
  const before = sections(baseline)
  const after = sections(request)
  const names = [...new Set([...after.keys(), ...before.keys()])]
  return names.flatMap((section) => changesOf(section, before.get(section), after.get(section)))
}

/** One section: its keys and their values. A list has its items as keys, with no value of their own. */
type Section = { readonly isList: boolean; readonly values: ReadonlyMap<string, string> }

function sections(of: Comparable): ReadonlyMap<string, Section> {
  const specification = of.InferenceSpecification
  const metadata = Object.entries(of.CustomerMetadataProperties ?? {}).filter(([key]) => isUserKey(key))
  return new Map([
    ['description', mapping({ '': withoutSuffix(of.ModelPackageDescription) || undefined })],
    ...(specification?.Containers ?? []).map((container, index): [string, Section] => [
      `containers[${index}]`,
      containerSection(container),
    ]),
    ['content_types', list(specification?.SupportedContentTypes)],
    ['response_types', list(specification?.SupportedResponseMIMETypes)],
    ['realtime_instance_types', list(specification?.SupportedRealtimeInferenceInstanceTypes)],
    ['transform_instance_types', list(specification?.SupportedTransformInstanceTypes)],
    ['metadata', mapping(Object.fromEntries(metadata))],
  ])
}

function containerSection(container: ModelPackageContainerDefinition): Section {
  const environment = Object.entries(container.Environment ?? {})
  return mapping({
    name: container.ContainerHostname,
    image: container.Image,
    model_data: container.ModelDataUrl,
    framework: container.Framework,
    framework_version: container.FrameworkVersion,
    // Made by others, in ways that a manifest cannot say yet: shown whole, so that no difference goes unseen.
    model_data_source: container.ModelDataSource && canonicalJson(container.ModelDataSource),
    model_input: container.ModelInput && canonicalJson(container.ModelInput),
    ...Object.fromEntries(environment.map(([key, value]) => [`environment.${key}`, value])),
  })
}

function mapping(values: Readonly<Record<string, string | undefined>>): Section {
  const present = Object.entries(values).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, value]],
  )
  return { isList: false, values: new Map(present) }
}

function list(items: readonly string[] | undefined): Section {
  return { isList: true, values: new Map((items ?? []).map((item) => [item, item])) }
}

function changesOf(
  section: string,
  before: Section | undefined,
  after: Section | undefined,
): readonly SpecificationChange[] {
  const [old, fresh] = [[...(before?.values.keys() ?? [])], [...(after?.values.keys() ?? [])]]
  const isList = (after ?? before)?.isList ?? false
  // What a list lost comes first, as in a diff; keys keep the order of the manifest.
  const keys = [...new Set(isList ? [...old, ...fresh] : [...fresh, ...old])]
  return keys.flatMap((key) => {
    const [was, is] = [before?.values.get(key), after?.values.get(key)]
    if (was === is) return []
    return [
      {
        section,
        key: isList ? '' : key,
        ...(was !== undefined && { before: was }),
        ...(is !== undefined && { after: is }),
      },
    ]
  })
}
