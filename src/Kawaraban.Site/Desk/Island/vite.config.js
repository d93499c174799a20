import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vite";

/** What is bundled says whose it is, and under which licence: the text of each package's own. */
function notices() {
  return {
    name: "notices",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const packages = [...new Set(Object.keys(chunk.modules ?? {}).map((id) => /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)).filter((found) => found).map((found) => found[0]))].sort();
        const texts = new Map();
        for (const folder of packages) {
          const text = readFileSync(join(folder, "LICENSE"), "utf8").trim();
          texts.set(text, [...(texts.get(text) ?? []), folder.split("/node_modules/")[1].slice(0, -1)]);
        }
        const said = [...texts].map(([text, names]) => `${names.join(", ")}:\n\n${text}`);
        chunk.code = said.length > 0 ? `/*!\nThis file contains\n\n${said.join("\n\n")}\n*/\n${chunk.code}` : chunk.code;
      }
    },
  };
}

/** The desk's script; in the mode "inline" the reader and writer of inline text alone, which a test holds against the newsroom's own. */
export default defineConfig(({ mode }) => ({
  plugins: [notices()],
  build: {
    target: "es2022",
    modulePreload: false,
    emptyOutDir: mode !== "inline",
    lib: mode === "inline"
      ? { entry: "src/inline/inline.ts", formats: ["es"], fileName: () => "inline.mjs" }
      : { entry: "src/desk.ts", formats: ["iife"], name: "desk", fileName: () => "desk.js" },
  },
}));
