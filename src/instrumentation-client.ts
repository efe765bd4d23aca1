import { sendShownAccount } from '#platform/access/shown-account.ts';
import { keepChoicesOfForms } from '#ui/keep-choices.ts';

/** Before the page comes alive. The layout writes the address of error reports where the environment names one. */
const { errorReports } = document.documentElement.dataset;
if (errorReports) void import('#platform/error-reports/browser.ts').then(({ startInBrowser }) => startInBrowser(errorReports));
keepChoicesOfForms();
sendShownAccount();
