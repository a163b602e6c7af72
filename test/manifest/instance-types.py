"""Prints src/manifest/instance-types.ts anew: `pip download --no-deps botocore`, then `python instance-types.py WHEEL`."""

import gzip
import json
import re
import sys
import zipfile

wheel = zipfile.ZipFile(sys.argv[1])
version = re.search(r"botocore-([0-9.]+)-", sys.argv[1]).group(1)
name = next(n for n in wheel.namelist() if re.search(r"/sagemaker/[^/]+/service-2\.json", n))
text = wheel.read(name)
shapes = json.loads(gzip.decompress(text) if name.endswith(".gz") else text)["shapes"]
api = name.split("/")[-2]

print(f"// Printed by test/manifest/instance-types.py from botocore {version} (sagemaker/{api}). Do not edit.")
print("import type { ProductionVariantInstanceType, TransformInstanceType } from '@aws-sdk/client-sagemaker'\n")
print(f"export const INSTANCE_TYPES_FROM = 'botocore {version}'\n")
for constant, shape, member in [
    ("REALTIME_INSTANCE_TYPES", "ProductionVariantInstanceType", "SupportedRealtimeInferenceInstanceTypes"),
    ("TRANSFORM_INSTANCE_TYPES", "TransformInstanceType", "SupportedTransformInstanceTypes"),
]:
    sizes: dict[str, list[str]] = {}
    for instance_type in shapes[shape]["enum"]:
        _, family, size = instance_type.split(".")
        sizes.setdefault(family, []).append(size)
    print(f"/** The shape `{shape}`: what {member} may hold. */")
    print(f"export const {constant} = expand<{shape}>({{")
    for family, names in sizes.items():
        key = family if re.fullmatch(r"[a-z][a-z0-9]*", family) else f"'{family}'"
        print(f"  {key}: '{' '.join(names)}',")
    print("})\n")
print("""// The one cast: the list is the service's own, and may be newer than the SDK whose type it is given.
function expand<Type extends string>(sizesByFamily: Readonly<Record<string, string>>): readonly Type[] {
  return Object.entries(sizesByFamily).flatMap(([family, sizes]) =>
    sizes.split(' ').map((size) => `ml.${family}.${size}` as Type),
  )
}""")
