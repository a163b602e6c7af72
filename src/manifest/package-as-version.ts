import { defined } from '../language/defined.js'
import type { Manifest, PackageManifest } from './schema/manifest.js'

/**
 * A package as the code that reads reports, artifacts and images knows manifests: its name in the place of the group, and what
 * an algorithm made in training in the place of a container.
 */
export function packageAsVersion({ name, algorithm, containers, ...rest }: PackageManifest): Manifest {
  const trained =
    algorithm && defined({ model_data: algorithm.model_data, model_data_source: algorithm.model_data_source })
  return { ...rest, group: name, containers: trained === undefined ? containers : [trained] }
}
