import { forwardGraph } from './forwardGraph';
import { installMicrosoftAjax } from './microsoftAjax';
import { createNestedAppAuthBridge } from './nestedAppAuthBridge';
import { SEAM_CONFIG_ID, type SeamConfig } from './seamConfig';
import { shiftDate } from './shiftDate';

/**
 * The one script that runs in the add-in's pages beside the product's own. It supplies what Outlook and the network
 * supply elsewhere, and stands before the first script so that nothing has looked yet.
 */
const config = JSON.parse(document.getElementById(SEAM_CONFIG_ID)?.textContent ?? '') as SeamConfig;
const { fetch: machineFetch } = window;
const fetchPlainly: typeof fetch = (...request) => machineFetch.apply(window, request);

installMicrosoftAjax(window);
window.Date = shiftDate(Date, config.clockOffset);
window.fetch = forwardGraph(fetchPlainly, config.graphOrigin);
if (config.hasBridge) {
  const bridge = createNestedAppAuthBridge({
    outlookOrigin: config.outlookOrigin,
    fetch: fetchPlainly,
    top: window.top ?? window,
  });
  Object.assign(window, { nestedAppAuthBridge: bridge });
}
