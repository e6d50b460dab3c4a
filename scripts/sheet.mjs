import sharp from 'sharp';
const names = process.argv.slice(3); const H = 1300; let x = 0; const parts = [];
for (const n of names) { const m = await sharp(`/tmp/h/${n}.png`).metadata(); const h = Math.min(H, m.height); parts.push({ input: await sharp(`/tmp/h/${n}.png`).extract({ left: 0, top: 0, width: m.width, height: h }).toBuffer(), left: x, top: 0 }); x += m.width + 10; }
await sharp({ create: { width: x, height: H, channels: 3, background: 'gray' } }).composite(parts).png().toFile(process.argv[2]);
