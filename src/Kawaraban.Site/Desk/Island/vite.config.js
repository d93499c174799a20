import { defineConfig } from "vite";

export default defineConfig({
  build: {
    target: "es2022",
    modulePreload: false,
    lib: { entry: "src/desk.ts", formats: ["iife"], name: "desk", fileName: () => "desk.js" },
  },
});
