import { describe, expect, it } from 'vitest';
import { chartForms, formsNamedIn } from '../../src/charts/forms/index.js';

describe('the forms that a file names', () => {
  it.each([
    [{ form: 'bar' }, ['bar']],
    [{ charts: [{ form: 'line' }, { form: 'bar' }, { form: 'line' }] }, ['bar', 'line']],
    [{ form: 'multiples', panels: [{ form: 'bar' }] }, ['bar', 'multiples']],
  ])('%j: its checks are built for these alone', (file, forms) => expect(formsNamedIn(file)).toEqual(forms));

  it.each([
    null,
    5,
    [],
    {},
    { charts: [] },
    { form: 'bars' },
    { form: 'multiples' },
    { form: 'multiples', panels: [{}] },
    { charts: [{ form: 'bar' }, { form: 'constructor' }] },
    { charts: [{ form: 'bar' }, null] },
  ])('%j: all, for it to be told what is wrong', (file) => expect(formsNamedIn(file)).toEqual(chartForms));
});
