/** Whether the fleet's own tests can run here: they start virtual machines. */
import type { Model } from "../../model/model.ts"
import type { NixSettings } from "../../evaluate/machine.ts"
import type { Finding } from "./finding.ts"

/**
 * What runs a test has Nix's features `kvm` and `nixos-test`: this machine, which has the first where it
 * may use /dev/kvm, or a remote builder (Nix manual, "nix.conf": `system-features`, `builders`).
 */
export function testFindings(
  model: Pick<Model, "tests"> | undefined,
  settings: NixSettings,
): readonly Finding[] {
  const names = (model?.tests ?? []).map(({ name }) => name)
  if (names.length === 0 || settings.size === 0) return []
  const neededFor = ["check"] as const
  const features = settings.get("system-features")?.split(" ") ?? []
  if (features.includes("kvm"))
    return [{ status: "ok", message: "virtual machines run here, by KVM", neededFor }]
  if (/\bkvm\b/.test(settings.get("builders") ?? "")) return []
  return [
    {
      status: "warning",
      message: `no virtual machine can run here: ${names.join(", ")}`,
      neededFor,
      hint: "let Nix use /dev/kvm, or add a remote builder with the features kvm and nixos-test",
    },
  ]
}
