/** Minutes: registering takes seconds; an endpoint takes ten minutes to be made, and a canary may bake for an hour. */
export const WAIT_MINUTES = {
  register: 15,
  update: 15,
  approve: 15,
  reject: 15,
  status: 15,
  policies: 15,
  list: 15,
  report: 15,
  doctor: 15,
  deploy: 120,
  rollback: 120,
} as const

/** Minutes for a package that is validated, which takes hours: ten less than a hosted job has, to say how it went. */
export const VALIDATION_MINUTES = 350
