import { readdirSync, writeFileSync } from 'node:fs';

// Lists the pictures of docs/gallery in docs/gallery.md. The pictures: UPDATE=1 npx vitest run
// --project site tests/browser/gallery.test.ts
const looks = ['desktop-light', 'desktop-dark', 'phone-light', 'phone-dark', 'print'];
const kinds = [...new Set(readdirSync('docs/gallery').map((file) => file.split('.')[0]!))].sort();
const row = (kind: string): string =>
  `## ${kind.replace('-one', ': one of them')}\n\n${looks.map((look) => `<img src="gallery/${kind}.${look}.png" alt="${kind}, ${look}" height="300">`).join('\n')}\n`;
writeFileSync(
  'docs/gallery.md',
  `# Gallery

Every kind of page of the seeds' site, on a desktop and a phone, in light and dark, and on paper. The browser tests make
these pictures and hold every build against them. To make them anew:

\`\`\`sh
UPDATE=1 npx vitest run --project site tests/browser/gallery.test.ts
node scripts/list-gallery.ts
\`\`\`

${kinds.map(row).join('\n')}`,
);
