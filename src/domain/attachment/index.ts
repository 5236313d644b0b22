export { assessAttachment } from './assessAttachment';
export { attachmentTypes, provenance as attachmentTypesProvenance, type UncheckableCause } from './attachmentTypes';
