import { gzipSync } from 'node:zlib'

/** What the container runs: it answers "0" to everything, and needs no model. */
const INFERENCE = `def model_fn(model_dir):
    return None


def input_fn(body, content_type):
    return body


def predict_fn(body, model):
    return "0"


def output_fn(prediction, accept):
    return prediction
`

/** The variables by which SageMaker's scikit-learn containers find the script inside of the archive. */
export const ENVIRONMENT = {
  SAGEMAKER_PROGRAM: 'inference.py',
  SAGEMAKER_SUBMIT_DIRECTORY: '/opt/ml/model/code',
} as const

/** A model.tar.gz with `code/inference.py`. */
export function modelArchive(): Uint8Array {
  const body = Buffer.from(INFERENCE)
  const padding = Buffer.alloc((BLOCK - (body.byteLength % BLOCK)) % BLOCK)
  return gzipSync(Buffer.concat([header('code/inference.py', body.byteLength), body, padding, Buffer.alloc(2 * BLOCK)]))
}

const BLOCK = 512 // POSIX.1-1988 (ustar): header and contents come in blocks, two empty ones end the archive

function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK)
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`
  block.write(name, 0)
  block.write(octal(0o644, 7), 100)
  block.write(octal(0, 7), 108)
  block.write(octal(0, 7), 116)
  block.write(octal(size, 11), 124)
  block.write(octal(0, 11), 136)
  block.write('        ', 148) // the checksum is over the header with spaces in its place
  block.write('0', 156)
  block.write('ustar\x0000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

/** The accounts of SageMaker's scikit-learn images (aws/sagemaker-python-sdk, image_uri_config/sklearn.json, 1.2-1). */
const ACCOUNTS: Readonly<Record<string, string>> = {
  'ap-northeast-1': '354813040037',
  'ap-northeast-2': '366743142698',
  'ap-south-1': '720646828776',
  'ap-southeast-1': '121021644041',
  'ap-southeast-2': '783357654285',
  'ca-central-1': '341280168497',
  'eu-central-1': '492215442770',
  'eu-north-1': '662702820516',
  'eu-west-1': '141502667606',
  'eu-west-2': '764974769150',
  'eu-west-3': '659782779980',
  'sa-east-1': '737474898029',
  'us-east-1': '683313688378',
  'us-east-2': '257758044811',
  'us-west-1': '746614075791',
  'us-west-2': '246618743249',
}

/** The image in a Region; undefined where the probe does not know it. */
export function imageOf(region: string): string | undefined {
  const account = ACCOUNTS[region]
  return account === undefined
    ? undefined
    : `${account}.dkr.ecr.${region}.amazonaws.com/sagemaker-scikit-learn:1.2-1-cpu-py3`
}
