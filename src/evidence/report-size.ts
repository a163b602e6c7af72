/**
 * Largest report that is read, here and in S3: SageMaker's have a few kilobytes; ten curves of 10,000 points have about 2 MiB.
 * What the transport takes (`MAX_BODY_BYTES`) has to be more.
 */
export const MAX_REPORT_BYTES = 5 * 1024 * 1024
