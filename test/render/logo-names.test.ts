import { describe, expect, it } from 'vitest';
import { MilexError } from '../../src/money/error.js';
import { checkLogo } from '../../src/render/logo/check.js';

const square = '<rect width="9" height="9" fill="#123456"/>';
const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" ${attributes}>${inside}</svg>`;

describe.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('an SVG logo with %s', (name) => {
  it.each([
    ['as an attribute', svg(square.replace('<rect', `<rect ${name}="5"`), `${name}="5"`)],
    ['as an element', svg(`${square}<${name}/>`)],
    ['as a class', svg(`<style>.${name}{fill:#ffffff}</style><rect class="${name}" width="9" height="9"/>`)],
    ['as a property', svg(`<style>.a{${name}:1;fill:#ffffff}</style><rect class="a" width="9" height="9"/>`)],
    ['as an id', svg(`<g id="${name}">${square}</g><use href="#${name}"/>`)],
    ['as a pointer', svg(`<rect width="9" height="9" fill="url(#${name})"/>`)],
  ])('%s is drawn or refused in one line, and is nothing else', (_, source) => {
    try {
      const logo = checkLogo(Buffer.from(source));
      expect('svg' in logo && logo.svg.write(9, 9)).toMatch(/^<svg [^>]*>(?!.*(?:function|\[object))/);
    } catch (error) {
      expect(error).toBeInstanceOf(MilexError);
      expect((error as MilexError).message).not.toMatch(/neither PNG nor SVG/);
    }
  });
});
