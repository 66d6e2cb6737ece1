export { renderPdf } from './render/pdf.js';
export { type Verification, verifyPng } from './render/png/verify.js';
export { type PngOptions, renderPng, writePng } from './render/render.js';
export { renderSvg } from './render/svg/svg.js';
