import type { Answers } from './answers.js'
import type { Need } from './need.js'

/** Groups and versions with capitals in their names are named in lower case, too, where IAM should be asked so. */
export function spelled(needs: readonly Need[], { groupSpelling }: Answers): readonly Need[] {
  switch (groupSpelling) {
    case 'as-given':
      return needs
    case 'both':
      return needs.map(({ statement, ...need }) => {
        const { Resource } = statement
        return Resource === undefined
          ? { ...need, statement }
          : { ...need, statement: { ...statement, Resource: [...new Set(Resource.flatMap(bothOf))] } }
      })
  }
}

function bothOf(arn: string): readonly string[] {
  return [
    arn,
    arn.replace(/(:model-package(?:-group)?\/)(.*)$/, (_, type: string, name: string) => type + name.toLowerCase()),
  ]
}
