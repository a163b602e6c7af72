/**
 * Families of accelerated instances with NVMe disks of their own, whose names do not say so
 * (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html).
 */
const ACCELERATED =
  /^(?:g4dn|g4ad|g5|g5g|g6|g6e|gr6|g7e|p3dn|p4d|p4de|p5|p5e|p5en|p6-b200|p6-b300|p6e-gb200|trn1|trn1n|trn2|dl1)$/

/** A `d` behind the generation stands for disks: `m5d`, `c6gd`, `r7gd`, `m6idn`. */
const WITH_DISKS = /^[a-z]+\d[a-z]*d[a-z]*$/

/** Whether instances of a type have local storage; false for families that are newer than this list and do not say so. */
export function hasLocalStorage(instanceType: string): boolean {
  const family = instanceType.split('.')[1] ?? ''
  return ACCELERATED.test(family) || WITH_DISKS.test(family)
}
