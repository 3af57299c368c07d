// Bundles each widget into one self-contained ES module and one style sheet.
// `node build.mjs` builds once; `--watch` rebuilds on each change.

import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

// Only these are entry points; the other files beside them are parts that they share.
const WIDGETS = ["check_in_form", "glossary_browser", "kpi_builder", "okr_builder", "smart_coach", "what_if"];

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "..", "okrwidgets", "widgets", "static");

const options = {
  absWorkingDir: here,
  entryPoints: WIDGETS.map((name) => `src/widgets/${name}.tsx`),
  outdir: target,
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
};

if (process.argv.includes("--watch")) {
  const context = await esbuild.context({ ...options, minify: false, sourcemap: "inline", logLevel: "info" });
  await context.watch();
} else {
  await esbuild.build(options);
  for (const name of WIDGETS) {
    // Python always finds both files, also while a widget has no style of its own.
    const style = join(target, `${name}.css`);
    if (!existsSync(style)) writeFileSync(style, "");
  }
}
