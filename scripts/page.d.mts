export interface Comment {
  /** What makes this one worth looking at; shown above it. */
  readonly title: string
  readonly author: string
  readonly markdown: string
  readonly kind: 'comment' | 'summary'
}
/** A whole HTML page that shows these comments as GitHub would. */
export function pageOf(
  comments: readonly Comment[],
  options?: { theme?: 'light' | 'dark'; captions?: boolean; heading?: string; width?: number },
): string
/** The HTML that GitHub makes of a comment's Markdown, up to its sanitizer. */
export function htmlOf(markdown: string): string
