import { contentMethods } from './contentMethods';
import { formMethods } from './formMethods';
import { mailboxMethods } from './mailboxMethods';
import type { Methods } from './method';
import { notificationMethods } from './notificationMethods';
import { storageMethods } from './storageMethods';

/** Every call that this host answers, by office.js's dispatch id. */
export const methods: Methods = {
  ...formMethods,
  ...contentMethods,
  ...notificationMethods,
  ...storageMethods,
  ...mailboxMethods,
};
