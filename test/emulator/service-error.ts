/** A refusal as a service words it: the code on the wire, the HTTP status and the sentence. */
export class ServiceError extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status = 400) {
    super(message)
    this.name = code
    this.code = code
    this.status = status
  }
}

/** SageMaker says nearly everything with this one code and a sentence (botocore models no other). */
export function validation(message: string): ServiceError {
  return new ServiceError('ValidationException', message)
}

/** HTTP 400 for json-1.1 services [?]; clients test the name, not the status. */
export function accessDenied(message: string): ServiceError {
  return new ServiceError('AccessDeniedException', message)
}
