import { describe, expect, it } from 'vitest';
import { suggestion } from '../../src/money/error.js';

describe('a suggestion', () => {
  it.each([
    ['yaer', ['amount', 'year'], 'year'],
    ['form', ['from', 'to'], 'from'],
    ['forn', ['from', 'form'], 'form'],
    ['UDS', ['EUR', 'USD'], 'USD'],
    ['lable', ['title', 'label'], 'label'],
    ['YAER', ['year'], 'year'],
    ['aveaeg', ['average'], 'average'],
    ['titel', ['title', 'tie'], 'title'],
  ])('for "%s" among %j is "%s"', (given, known, expected) => {
    expect(suggestion(given, known)).toBe(` (did you mean "${expected}"?)`);
  });

  it.each([
    ['aery', ['year']],
    ['abcd', ['badc']],
    ['ot', ['to']],
    ['x', ['y']],
    ['constructor', ['year']],
  ])('for "%s" among %j is none', (given, known) => {
    expect(suggestion(given, known)).toBe('');
  });
});
