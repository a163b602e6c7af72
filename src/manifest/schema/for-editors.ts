const containersNeedImages = {
  properties: { containers: { type: 'array', items: { type: 'object', ...needs('image') } } },
}

/**
 * The rules between keys that a JSON Schema can say, for editors. The action checks them, and more, by itself (`rules.ts`),
 * with better sentences.
 */
export const forEditors = {
  oneOf: ['group', 'name'].map(needs),
  allOf: [
    { anyOf: ['containers', 'algorithm', 'source', 'source_uri'].map(needs) },
    {
      if: needs('name'),
      // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema; nobody awaits it.
      then: without('group_description', 'source', 'source_uri', 'deploy'),
      else: without('algorithm', 'validation', 'certify_for_marketplace'),
    },
    { if: needs('source'), else: containersNeedImages },
    {
      properties: {
        additional_specifications: { type: 'array', items: { type: 'object', ...containersNeedImages } },
      },
    },
  ],
}

function needs(key: string) {
  return { required: [key], properties: { [key]: {} } }
}

function without(...keys: readonly string[]) {
  return { properties: Object.fromEntries(keys.map((key) => [key, false])) }
}
