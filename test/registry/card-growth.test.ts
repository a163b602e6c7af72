import { expect, test } from '@jest/globals'
import { readModelCard } from '../../src/manifest/read-card.js'
import { ownCard, updatedCard, versionCard } from '../../src/registry/card/card.js'
import { detailsFromModelCard, fromModelCard } from '../../src/registry/version/metric-metadata.js'
import { expectLinear } from '../lanes/growth.js'
import { aMetric } from '../metrics/builders.js'

// A card has 100,000 characters at most, and whoever may create a version writes what stands in it.
const LARGEST = 90_000

const many = <Item>(count: number, item: (index: number) => Item) =>
  Array.from({ length: Math.floor(count) }, (_, index) => item(index))
const numbers = (count: number) => many(count, (index) => ({ name: `m${index}`, type: 'number', value: index }))
const bars = (name: string, count: number) => ({
  name,
  type: 'bar_chart',
  value: many(count, (index) => index),
  x_axis_name: many(count, (index) => `f${index}`),
})
const cardOf = (groups: readonly { readonly name: string; readonly metric_data: readonly unknown[] }[]) =>
  JSON.stringify({ evaluation_details: [{ name: 'evaluation', metric_groups: groups }] })

const CARDS: Readonly<Record<string, (size: number) => string>> = {
  'a group of a long name that many facets could stand in, and many numbers in it': (size) =>
    cardOf([
      { name: `post_training_bias_metrics - ${' and facet a'.repeat(size / 26)}\n`, metric_data: numbers(size / 100) },
    ]),
  'a long label over many features, as the SDK writes it': (size) =>
    cardOf([
      { name: `explanations - global_shap_values, label=${'x'.repeat(size / 2)}`, metric_data: numbers(size / 100) },
    ]),
  'a long label over many features, as this action writes it': (size) =>
    cardOf([
      { name: 'explanations - global_shap_values', metric_data: [bars(`label=${'x'.repeat(size / 2)}`, size / 40)] },
    ]),
  'a long value of a facet over many metrics': (size) =>
    cardOf([{ name: 'pre_training_bias_metrics', metric_data: [bars(`a=${'x'.repeat(size / 2)}`, size / 40)] }]),
  'a quoted facet that never ends': (size) =>
    cardOf([{ name: 'pre_training_bias_metrics', metric_data: [bars(`"${'\\"'.repeat(size / 8)}`, size / 40)] }]),
  'many facets': (size) =>
    cardOf(
      many(size / 125, (index) => ({
        name: `pre_training_bias_metrics - label L = V and facet f=${index}`,
        metric_data: numbers(1),
      })),
    ),
  'many numbers': (size) => cardOf([{ name: 'mine', metric_data: numbers(size / 45) }]),
  'many sections of one name': (size) =>
    cardOf(many(size / 90, () => ({ name: 'regression_metrics', metric_data: numbers(1) }))),
}

test.each(Object.keys(CARDS))('%s: reading a card of 90 KB grows with its size', (name) => {
  const cardIn = CARDS[name] ?? (() => '')
  expect(cardIn(LARGEST).length).toBeLessThan(100_000)
  expect(cardIn(LARGEST).length).toBeGreaterThan(50_000)
  const read = (content: string) => [
    detailsFromModelCard(content),
    fromModelCard(content),
    ownCard(content),
    updatedCard({ card: {}, manifest: {}, content }),
  ]
  expectLinear(name, cardIn, read, LARGEST / 4)
})

test('a label or a facet that no card may have is no detail of a version', () => {
  const long = 'x'.repeat(256)
  const details = detailsFromModelCard(
    cardOf([
      { name: 'explanations - global_shap_values', metric_data: [bars(`label=${long}`, 2), bars('label=y', 1)] },
      { name: `pre_training_bias_metrics - label L = V and facet a=${long}`, metric_data: numbers(1) },
    ]),
  )
  expect(details?.bias).toEqual([])
  expect(details?.attributions).toEqual([{ label: 'y', feature: 'f0', value: 0 }])
})

test('a card of 90 KB that its author wrote is read and filled in with work that grows with its size', () => {
  const textOf = (size: number) =>
    JSON.stringify({
      intended_uses: { purpose_of_model: 'Price guidance' },
      evaluation_details: many(size / 120, (index) => ({
        name: `evaluation ${index}`,
        evaluation_observation: 'No gap above 5 %, as seen in the last quarter.',
      })),
    })
  const metrics = many(200, (index) => aMetric({ name: `metric ${index}`, path: `metric ${index}` }))
  const made = (text: string) => {
    const { card } = readModelCard({ path: 'card.json', text })
    return versionCard({ card, manifest: {}, training: undefined, metrics, details: undefined })
  }
  expect(made(textOf(LARGEST))?.content.length).toBeGreaterThan(80_000)
  expectLinear('a card of its author', textOf, made, LARGEST / 4)
})
