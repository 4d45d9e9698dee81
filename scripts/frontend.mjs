// Bundles src/main/frontend into one stylesheet and one script and copies the fonts that the pages and the PDFs need.
// The pages ask for them by the hash of their content, so that a browser may keep them for ever.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const uit = process.argv[2];
rmSync(uit, { recursive: true, force: true });
mkdirSync(`${uit}/static/beeld`, { recursive: true });
mkdirSync(`${uit}/lettertypen`, { recursive: true });

await build({
  entryPoints: { doorstroom: 'src/main/frontend/doorstroom.css' },
  bundle: true, minify: true, outdir: `${uit}/static`, external: ['*.woff2'], logLevel: 'warning', legalComments: 'none',
});
await build({
  entryPoints: { doorstroom: 'src/main/frontend/doorstroom.js' },
  bundle: true, minify: true, outdir: `${uit}/static`, target: 'es2020', format: 'iife', logLevel: 'warning', legalComments: 'none',
});

const lettertype = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
cpSync(lettertype, `${uit}/static/source-sans-3.woff2`);
for (const gewicht of ['400Regular', '600SemiBold', '700Bold']) {
  cpSync(`node_modules/@expo-google-fonts/source-sans-3/${gewicht}/SourceSans3_${gewicht}.ttf`, `${uit}/lettertypen/SourceSans3-${gewicht}.ttf`);
}
cpSync('src/main/frontend/beeld', `${uit}/static/beeld`, { recursive: true });

const hash = (bestand) => createHash('sha256').update(readFileSync(`${uit}/static/${bestand}`)).digest('hex').slice(0, 12);
writeFileSync(`${uit}/frontend.properties`, `css=${hash('doorstroom.css')}\njs=${hash('doorstroom.js')}\n`);

const pakketten = ['htmx.org', 'accessible-autocomplete', '@fontsource-variable/source-sans-3', '@utrecht/button-css'];
const regels = pakketten.map((naam) => {
  const { version, license } = JSON.parse(readFileSync(`node_modules/${naam}/package.json`, 'utf8'));
  return `${naam} ${version} (${license})`;
});
writeFileSync(`${uit}/static/licenties.txt`, `In de webpagina's van Doorstroom zit code van anderen:\n${regels.join('\n')}\nDe overige @utrecht/*-css: EUPL-1.2.\n`);
