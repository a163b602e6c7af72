const MAX_CHARACTERS = 64 // STS: RoleSessionName, 2–64 characters of [\w+=,.@-]

/** A session name that shows in CloudTrail which repository and run it was: `smr-OWNER-REPO-RUNID`, made valid. */
export function sessionNameOf({ repository, runId }: { readonly repository: string; readonly runId: string }): string {
  const run = valid(runId).slice(0, 20)
  const end = run === '' ? '' : `-${run}`
  return `${`smr-${valid(repository)}`.slice(0, MAX_CHARACTERS - end.length)}${end}`
}

function valid(text: string): string {
  return text.replace(/[^A-Za-z0-9_+=,.@-]/g, '-')
}
