// What draws charts, each given the same five bars. Loaded one at a time: what is not measured takes no memory.

const color = '#2a78d6';

/** Chart.js on the same canvas as milex, its instance reused. */
async function chartJsNodeCanvas({ size, title, source, unit, rows }) {
  const { ChartJSNodeCanvas } = await import('chartjs-node-canvas');
  const canvas = new ChartJSNodeCanvas({ ...size, backgroundColour: 'white' });
  return (scale) =>
    canvas.renderToBufferSync({
      type: 'bar',
      data: {
        labels: rows.map(({ label }) => label),
        datasets: [{ label: unit, data: rows.map(({ value }) => value), backgroundColor: color }],
      },
      options: {
        indexAxis: 'y',
        devicePixelRatio: scale,
        plugins: { title: { display: true, text: title }, subtitle: { display: true, text: source } },
      },
    });
}

async function vegaLite({ size, title, source, unit, rows }) {
  const [{ compile }, { parse, View }] = [await import('vega-lite'), await import('vega')];
  const rasterized = await rasterizer();
  return async (scale) => {
    const { spec } = compile({
      ...size,
      background: 'white',
      title: { text: title, subtitle: source },
      data: { values: rows },
      mark: { type: 'bar', color },
      encoding: {
        y: { field: 'label', type: 'nominal', sort: null, title: null },
        x: { field: 'value', type: 'quantitative', title: unit },
      },
    });
    const view = new View(parse(spec), { renderer: 'none' });
    const svg = await view.toSVG();
    view.finalize();
    return rasterized(svg, scale);
  };
}

async function eCharts({ size, title, source, unit, rows }) {
  const { init } = await import('echarts');
  const rasterized = await rasterizer();
  return (scale) => {
    const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
    chart.setOption({
      animation: false,
      backgroundColor: 'white',
      title: { text: title, subtext: source },
      xAxis: { type: 'value', name: unit },
      yAxis: { type: 'category', inverse: true, data: rows.map(({ label }) => label) },
      series: [{ type: 'bar', data: rows.map(({ value }) => value), itemStyle: { color } }],
    });
    const svg = chart.renderToSVGString();
    chart.dispose();
    return rasterized(svg, scale);
  };
}

async function rasterizer() {
  const { Resvg } = await import('@resvg/resvg-js');
  return (svg, scale) => new Resvg(svg, { fitTo: { mode: 'zoom', value: scale } }).render().asPng();
}

/** Functions that load one, give it the bars, and get a function from a scale to a PNG file. */
export const peers = {
  'chartjs-node-canvas': chartJsNodeCanvas,
  'vega-lite + resvg': vegaLite,
  'echarts + resvg': eCharts,
};
