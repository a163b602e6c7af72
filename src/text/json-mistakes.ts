/** What people write when they write JSON by hand or with `print(dict)`. */
export const MISTAKES: ReadonlyMap<string, string> = new Map([
  ["'", 'JSON has double quotes; in Python write it with json.dump, not with print or str'],
  ['None', 'JSON writes null; in Python write it with json.dump, not with print or str'],
  ['True', 'JSON writes true; in Python write it with json.dump, not with print or str'],
  ['False', 'JSON writes false; in Python write it with json.dump, not with print or str'],
  ['nan', 'the number is not finite; find out why, or leave it out'],
  ['inf', 'the number is not finite; find out why, or leave it out'],
  ['-inf', 'the number is not finite; find out why, or leave it out'],
  ['}', 'remove the comma before it'],
  [']', 'remove the comma before it'],
  ['/', 'JSON has no comments'],
  ['#', 'JSON has no comments'],
])
