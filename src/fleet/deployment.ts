/** How a fleet as a whole is deployed: by which engines, from which caches, on which builders. */
import * as z from "zod"
import { type BinaryCache, binaryCacheSchema } from "./binary-cache.ts"
import { type Builder, builderSchema } from "./builder.ts"
import { type Pull, pullSchema } from "./pull.ts"

/** What holds for all hosts; `deploy` in a host's definition says how that one is reached. */
export interface FleetDeployment {
  /** The flake has `colmenaHive`, for colmena. Its pin, `colmena`, becomes a flake input. */
  readonly colmena?: boolean | undefined
  /** The flake has `deploy.nodes`, for deploy-rs. Its pin, `deploy-rs`, becomes a flake input. */
  readonly deployRs?: boolean | undefined
  /** The hosts fetch their configuration themselves, but for those whose `deploy` says otherwise. */
  readonly pull?: Pull | undefined
  readonly cache?: BinaryCache | undefined
  /** Machines that build for the one that deploys. */
  readonly builders?: readonly Builder[] | undefined
}

/** The deployment of a fleet, complete. */
export const fleetDeploymentSchema = z.strictObject({
  colmena: z.boolean().default(false),
  deployRs: z.boolean().default(false),
  pull: pullSchema.optional(),
  cache: binaryCacheSchema.prefault({}),
  builders: z.array(builderSchema).default([]),
})

/** That of a fleet that says nothing of it. */
export const noDeployment = fleetDeploymentSchema.parse({})
