import { fileURLToPath } from "node:url";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { "@": here("./src") } },
  // The fonts stand outside ui/, shared with the printed page.
  server: { port: 5173, strictPort: true, fs: { allow: [here(".."), here("./")] } },
  build: {
    target: "es2022",
    // No file as data: URL, so that the content security policy can refuse them.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  test: { environment: "happy-dom", include: ["src/**/*.test.ts"], setupFiles: ["src/testing.ts"], testTimeout: 30_000 },
});
