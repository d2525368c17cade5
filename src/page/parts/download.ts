/** Give a file to the person. Works from file:// and in a sandboxed frame that allows downloads. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A picture of an SVG, twice as large as its view box. @throws Error where the browser cannot draw it */
export async function picture(svg: string): Promise<Blob> {
  const [, width = '460', height = '300'] = /viewBox="0 0 (\d+) (\d+)/.exec(svg) ?? [];
  const image = new Image();
  const sized = svg.replace('<svg ', `<svg width="${width}" height="${height}" `);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Number(width) * 2;
  canvas.height = Number(height) * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob))),
  );
}
