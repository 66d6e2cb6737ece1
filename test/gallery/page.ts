import type { Exhibit } from './gallery.js';

const style = `
  :root { color-scheme: light; font: 16px/1.5 system-ui, sans-serif; color: #1c2430; background: #eef0f3; }
  body { margin: 0; }
  header { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline;
    padding: .75rem 2rem; background: #fffffff2; border-bottom: 1px solid #d3d8df; }
  h1 { margin: 0; font-size: 1.1rem; }
  nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; flex: 1; }
  a { color: #0b5cad; text-decoration: none; }
  a:hover, a:focus { text-decoration: underline; }
  section { padding: 2.5rem 2rem 0; scroll-margin-top: 3rem; }
  section:last-of-type { padding-bottom: 4rem; }
  h2 { margin: 0; font-size: 1.4rem; }
  p { max-width: 75ch; margin: .25rem 0 1rem; color: #4a5462; }
  .picture { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: flex-start; margin: 0 0 1.5rem; }
  figcaption { flex-basis: 100%; font-size: .85rem; color: #4a5462; }
  img { display: block; max-width: 100%; height: auto; box-shadow: 0 1px 4px #0003; }
  body:has(#greyscale:checked) img { filter: grayscale(1); }
`;

/** The page of the gallery: each picture at full size and 400 pixels wide, and what a phone of that width shows. */
export function galleryPage(shown: readonly Exhibit[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The charts of milex</title>
<style>${style}</style>
<header>
  <h1>The charts of milex</h1>
  <nav>${shown.map(({ id }) => `<a href="#${id}">${escaped(id)}</a>`).join(' ')}</nav>
  <label><input type="checkbox" id="greyscale"> in greyscale</label>
</header>
${shown.map(section).join('\n')}
</html>
`;
}

function section({ id, form, title, alt, pictures, phone }: Exhibit): string {
  return `<section id="${id}">
  <h2>${escaped(title)}</h2>
  <p><code>${form}</code> · ${escaped(alt)}</p>
${pictures.map(({ name, theme }) => figure(name, theme, alt)).join('\n')}
  <figure class="picture">
    <figcaption>phone</figcaption>
    <img src="${phone.name}.png" alt="" width="400">
  </figure>
</section>`;
}

function figure(name: string, theme: string, alt: string): string {
  return `  <figure class="picture">
    <figcaption>${theme}</figcaption>
    <img src="${name}.png" alt="${escaped(alt)}">
    <img src="${name}.png" alt="" width="400">
  </figure>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
