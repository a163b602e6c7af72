import type { HolderKind } from '../../permissions/need.js'

/** What is wrong in AWS's own samples of these policies, so that nobody who compares them is surprised. */
export const CORRECTIONS: Readonly<Record<HolderKind, readonly string[]>> = {
  'role-trust': [],
  role: [],
  'execution-role': [
    "AWS's blog adds AmazonSageMakerFullAccess to the execution role; an endpoint needs what stands here.",
    "Its inline policy names one model.tar.gz, and the next version's has another key; here the folder is named.",
  ],
  'model-package-group': [
    "AWS's blog lets whole accounts update versions, and whoever may update may approve; here nobody of another account may, but for `check-mode: update`, without status and stage.",
    'The blog as it is printed has lost Region, account and group: `arn:aws:sagemaker:::model-package//*` matches nothing.',
  ],
  bucket: [
    'AWS\'s sample names the bucket as the text "Resource: arn:aws:s3:::{bucket}", which is no ARN, and does not fill in {bucket}.',
    'Its other form names `BUCKET/*` alone, on which s3:GetBucketAcl is never decided; it is decided on the bucket.',
  ],
  key: [
    "AWS's create_grant lacks a comma behind KeyId and gives an account id as GranteePrincipal, which takes the ARN of a principal.",
    'Its key policy leaves out the statement of the own account; put as it stands KMS refuses it, or nobody can change the key again.',
  ],
  repository: [
    "AWS's policy lets the registry's account look at an image; endpoints of another account also need ecr:GetDownloadUrlForLayer and ecr:BatchCheckLayerAvailability.",
  ],
}
