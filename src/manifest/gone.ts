/** What is said of manifests that a change deletes or renames; undefined where there are none. `how` begins the sentence. */
export function goneSentence(paths: readonly string[], how = 'Deleted or renamed'): string | undefined {
  if (paths.length === 0) return undefined
  const shown = paths.slice(0, 10).join(', ')
  const more = paths.length > 10 ? ` and ${paths.length - 10} more` : ''
  return `${how}: ${shown}${more}. What was registered from there stays in the registry.`
}
