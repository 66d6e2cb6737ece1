// A chart of milex in a page. `npm run example:browser` bundles this file, Chart.js, milex and the font into out/browser,
// a folder of static files that asks no other host for anything.

// The font of the charts: each style sheet declares the @font-face rules of one weight, and the bundler copies the files
// that they name beside it.
import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import '@fontsource/inter/700.css';
import { Chart } from 'chart.js/auto';
import { altText, type ChartSpec, chartModel, toChartJs } from 'milex';

async function show(canvas: HTMLCanvasElement, spec: ChartSpec): Promise<void> {
  const model = chartModel(spec);
  // A canvas does not wait for a font, as text in a page does: load what the chart's letters need before it is drawn.
  const letters = JSON.stringify(model);
  await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px Inter`, letters)));
  canvas.width = model.width;
  canvas.height = model.height;
  canvas.setAttribute('aria-label', altText(spec));
  new Chart(canvas, toChartJs(spec));
}

const [canvas, alert] = [document.querySelector('canvas'), document.querySelector<HTMLElement>('[role=alert]')];
if (canvas === null || alert === null) throw new Error('the page has no canvas, or no place for an error');
try {
  const response = await fetch('chart.json');
  if (!response.ok) throw new Error(`chart.json: ${response.status} ${response.statusText}`);
  await show(canvas, (await response.json()) as ChartSpec);
  document.body.dataset['drawn'] = 'true';
} catch (error) {
  alert.textContent = error instanceof Error ? error.message : String(error);
  alert.hidden = false;
}
