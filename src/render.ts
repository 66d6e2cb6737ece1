export { type PngOptions, renderPng, writePng } from './render/render.js';
