// `npm run demo`: installs what is missing, then goes on under the project's own Node.
import { goOn, install } from './lib/install.mjs';

install();
goOn('scripts/demo.ts');
