/** A text that was deflated and written as base64. @throws TypeError where the text is no such thing, ReferenceError in a browser that cannot inflate */
async function unpack(packed: string): Promise<string> {
  const signs = atob(packed);
  const bytes = new Uint8Array(signs.length);
  for (let k = 0; k < signs.length; k++) bytes[k] = signs.charCodeAt(k);
  // Handed over directly: a blob would make a detour by another process, which on a busy computer takes longer than inflating.
  const { writable, readable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const [text] = await Promise.all([new Response(readable).text(), writer.write(bytes), writer.close()]);
  return text;
}

/** Put the program into the page, where it runs, and where workers find its text. */
async function start(): Promise<void> {
  const script = document.createElement('script');
  script.id = 'program';
  script.textContent = await unpack(document.getElementById('packed')?.textContent ?? '');
  document.body.append(script);
}

start().catch(() => {
  const page = document.getElementById('page') as HTMLElement;
  page.textContent =
    '这个浏览器太旧：请用 2023 年以后的 Chrome、Edge、Firefox 或 Safari。 This browser is too old: please take a Chrome, Edge, Firefox or Safari from 2023 or later.';
});
