import type { Rule } from './rule';
import { birthDate, dateBesideName } from './rules/birthDates';
import { personalEmail, personalPhone } from './rules/contacts';
import { chiNumber, hcNumber, mistypedHealthNumber, nhsNumber } from './rules/healthNumbers';
import { homeAddress, homePostcode, visitedAddress } from './rules/homes';
import { protectiveMarking } from './rules/markings';
import { bankAccount, iban, sortCode } from './rules/money';
import { nationalInsuranceNumber } from './rules/nationalInsurance';
import { drivingLicence, passportNumber } from './rules/papers';
import { paymentCard } from './rules/paymentCard';
import { clinicalFact, patientName } from './rules/patients';
import { personnelMatter } from './rules/personnel';
import { recordNumber } from './rules/records';
import { hostCode, lockCode, password, personalPin } from './rules/secrets';

/** All rules. Where two want the same place the earlier has it. */
export const rules: readonly Rule[] = [
  nhsNumber,
  chiNumber,
  hcNumber,
  mistypedHealthNumber,
  nationalInsuranceNumber,
  drivingLicence,
  passportNumber,
  paymentCard,
  iban,
  sortCode,
  bankAccount,
  recordNumber,
  birthDate,
  dateBesideName,
  personalPhone,
  homePostcode,
  password,
  hostCode,
  lockCode,
  personalPin,
  patientName,
  protectiveMarking,
  personnelMatter,
  clinicalFact,
  personalEmail,
  homeAddress,
  visitedAddress,
];
