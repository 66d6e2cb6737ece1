import type { FigureJson } from '../../figures/json.js';

/** What the checks of a spec leave in the place of each figure: its JSON, of the right shape and not yet read. */
export class UnreadFigure {
  readonly json: FigureJson;

  constructor(json: FigureJson) {
    this.json = json;
  }
}
