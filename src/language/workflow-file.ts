/** Whether this is the name of a file in `.github/workflows`, without a path, as the address of its page has it. */
export function isWorkflowFile(name: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}\.ya?ml$/.test(name)
}
