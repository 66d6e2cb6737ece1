// The build bundles this module, with its canvas in the place of the native one: see tsup.config.ts.
export { ChartJSNodeCanvasBase } from 'chartjs-node-canvas/dist/chartJSNodeCanvasBase.js';
