import type { ChartModel } from '../model.js';
import type { Scene } from './scene.js';

/** A chart, resolved: what it says and how it is drawn. */
export interface Drawing {
  readonly model: ChartModel;
  readonly scene: Scene;
  /** The picture at the bottom right, as a data URL. */
  readonly logo?: string;
}
