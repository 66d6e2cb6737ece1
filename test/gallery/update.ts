// Makes what is drawn now the references in test/golden: `npm run golden:update`.
import { exhibits } from './gallery.js';
import { updateReferences } from './golden.js';

await updateReferences(exhibits());
