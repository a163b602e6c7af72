import { randomUUID } from 'node:crypto'
import { GITHUB_ISSUER_HOST } from '../default-world.js'
import { type Claims, claimsOf } from './claims.js'
import { newSigningKey, publicJwk, type SigningKey, signToken, verifyToken } from './jwt.js'
import type { RepositoryIdentity, Run } from './run.js'

let sharedKey: SigningKey | undefined

/** GitHub's OIDC issuer: signs ID tokens for runs, publishes its keys. */
export class Issuer {
  readonly issuer = `https://${GITHUB_ISSUER_HOST}`

  /** A token for a run. `overrides` replaces claims, such as `exp`, for a token GitHub would not make. */
  token(parameters: {
    readonly run: Run
    readonly repository: RepositoryIdentity
    readonly audience: string
    readonly now: Date
    readonly overrides?: Claims
  }): string {
    const claims = claimsOf({ ...parameters, issuer: this.issuer, id: randomUUID() })
    return signToken(this.#key(), { ...claims, ...parameters.overrides })
  }

  verify(token: string): ReadonlyMap<string, unknown> | undefined {
    return verifyToken([this.#key()], token)
  }

  /** https://token.actions.githubusercontent.com/.well-known/openid-configuration, with the keys where they are served. */
  discovery(base: string): unknown {
    return {
      issuer: this.issuer,
      jwks_uri: `${base}/.well-known/jwks`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      claims_supported: [
        'sub',
        'aud',
        'exp',
        'iat',
        'iss',
        'jti',
        'nbf',
        'ref',
        'repository',
        'repository_id',
        'environment',
      ],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    }
  }

  jwks(): unknown {
    return { keys: [publicJwk(this.#key())] }
  }

  // Made once a process and only when a token is wanted: it takes some 100 ms.
  #key(): SigningKey {
    sharedKey ??= newSigningKey('emulated-key-1')
    return sharedKey
  }
}
