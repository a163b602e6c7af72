// Stands for `@smithy/core/event-streams` in the bundle. Clients that have a call which streams events prepare for it when they are
// made; we make none of these calls, and one that was made would end here.

export function eventStreamSerdeProvider(): undefined {
  return undefined
}

export function resolveEventStreamSerdeConfig<Config>(config: Config): Config {
  return config
}

export class EventStreamSerde {
  constructor() {
    throw new Error('scripts/shims/event-streams.ts: event streams are left out of dist/')
  }
}
