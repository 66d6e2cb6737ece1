import { describe, expect, it } from 'vitest';
import { bookJsonSchema, type FigureJson } from '../../src/figures/json.js';

// The editor's schema is written by `npm run schemas`, which runs this file with --update.
describe('the JSON Schema of a book', () => {
  it('is the one beside the fixtures', async () => {
    const written = `${JSON.stringify(bookJsonSchema(), null, 2)}\n`;
    await expect(written).toMatchFileSnapshot('../../fixtures/figure-book.schema.json');
  });

  it('has the keys of the type, each with a description', () => {
    const keys: Record<keyof FigureJson, true> = {
      id: true,
      label: true,
      country: true,
      amount: true,
      quantity: true,
      period: true,
      kind: true,
      status: true,
      definition: true,
      excludes: true,
      prices: true,
      source: true,
      written: true,
      qualifier: true,
      interval: true,
      derivation: true,
    };
    const schema = bookJsonSchema() as { properties: { figures: { items: { properties: Record<string, unknown> } } } };
    const { properties } = schema.properties.figures.items;
    expect(Object.keys(properties).sort()).toEqual(Object.keys(keys).sort());
    for (const key of Object.keys(keys)) expect(properties[key], key).toHaveProperty('description');
  });
});
