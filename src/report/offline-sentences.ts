/** Why a run looks no credentials up, as a report says it. */
export const WHY_OFFLINE = {
  fork: 'This pull request comes from a fork, to which GitHub gives no AWS credentials.',
  dependabot: 'This pull request comes from Dependabot, to which GitHub gives no AWS credentials.',
  laptop: 'This ran outside GitHub Actions, without AWS credentials.',
} as const
