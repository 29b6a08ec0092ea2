// The bill of materials (CycloneDX) of the libraries inside the bundles.
import { execFileSync } from "node:child_process";

/**
 * What npm says of the locked libraries, without the ones that are not inside, and without the moment and the number
 * that npm makes up for each run: the same tree gives the same bytes.
 * @param libraries what librariesOf gives
 */
export function billOfMaterials(root, libraries) {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  // Not with --omit=dev: npm then leaves out what the tools of development need as well.
  const args = ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"];
  const all = JSON.parse(
    execFileSync(npm, args, {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
  const inside = new Set(libraries.map(({ name, version }) => `${name}@${version}`));
  const components = all.components.filter(({ "bom-ref": id }) => inside.has(id));
  const missing = [...inside].filter((id) => !components.some(({ "bom-ref": other }) => other === id));
  if (missing.length > 0) throw new Error(`not among the locked libraries: ${missing.join(", ")}`);
  const known = new Set([...components.map(({ "bom-ref": id }) => id), all.metadata.component["bom-ref"]]);
  const dependencies = all.dependencies
    .filter(({ ref }) => known.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((id) => known.has(id)) }));
  const { $schema, bomFormat, specVersion, version } = all;
  const metadata = { ...all.metadata, timestamp: undefined };
  return { $schema, bomFormat, specVersion, version, metadata, components, dependencies };
}
