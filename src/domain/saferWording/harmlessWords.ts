/**
 * What a title may go on saying once the person is out of it: the occasion, the service, the room. Words of up to four
 * parts, apart by `_`; hyphens and spaces count the same. A word that is not here is left out beside a person.
 */
const occasions =
  '1_1 1_2_1 121 admission annual_review appointment appointments appt appts assessment away_day best_interests best_interest board_round booked ' +
  'bloods booking briefing call callback capacity_assessment care_plan care_planning care_review carers_assessment ' +
  'case_conference case_discussion case_review cases catch_up chase clinic clinic_list conference consult ' +
  'consultation check cin_meeting core_group cpa cpa_review debrief discharge discharge_meeting discharge_planning discuss ' +
  'discussion dols_assessment dst face_to_face family_meeting feedback first_visit follow_up fu f_u fup handover hearing home_visit ' +
  'huddle hv interview joint_visit list lunch mdm mdt meds_review meeting mha_assessment meetings mtg network_meeting new_patient ' +
  'new_referral opa opd outpatient outpatients panel phone phone_call planning planning_meeting post_op pre_assessment ' +
  'pre_meet pre_op preop professionals_meeting referral referral_meeting referrals review reviews ring round ' +
  'scan strategy_discussion strategy_meeting supervision teams teams_call telephone telephone_review theatre ' +
  'theatre_list transfer transport triage update urgent video video_call virtual visit visits ward_round wound_check ' +
  'admin agenda board bring equipment forum group handovers interpreter joint monthly morning afternoon evening ' +
  'new notes online prep quarterly reminder second session sessions slot team third training weekly';

const services =
  'a_e acute_medicine ambulatory anaesthetics antenatal audiology breast camhs cardiac cardiology chiropody ' +
  'cmht colorectal community community_nursing critical_care crisis_team day_case day_surgery day_unit ' +
  'dermatology dietetics district_nursing early_pregnancy echo ed elderly_care emergency_department ' +
  'endocrinology endoscopy ent eye_clinic gastro gastroenterology general_surgery geriatrics gp gynae gynaecology ' +
  'haematology health_visiting hepatology hospice_at_home icu imaging intermediate_care itu joint_clinic ' +
  'liaison_psychiatry lung_mdt maternity maxfax medicine memory_clinic mental_health midwifery minor_injuries ' +
  'neonatal nephrology neurology neurosurgery nutrition obstetrics occupational_therapy older_people oncology ' +
  'ophthalmology oral_surgery orthopaedic orthopaedics orthotics ot paediatric paediatrics pain_clinic ' +
  'palliative_care pathology perioperative pharmacy physio physiotherapy plastics podiatry postnatal psychiatry ' +
  'psychology radiology rehab rehabilitation renal respiratory rheumatology salt school_nursing sexual_health ' +
  'social_care social_work speech_and_language surgery therapy therapies trauma ultrasound urology vascular ' +
  'x_ray xray';

const toKey = (phrase: string): string => phrase.replace(/[_\s\-/:]/g, '');

/** Without gaps, so that “follow-up”, “follow up” and “f/u” are met as they are written. */
export const harmlessPhrases: ReadonlySet<string> = new Set(`${occasions} ${services}`.split(/\s+/).map(toKey));

/** A word as `harmlessPhrases` has it. */
export const phraseKey = (words: readonly string[]): string => toKey(words.join('').toLowerCase());

/** Behind a condition these make it a service: “stroke clinic” is a place, “stroke” beside a person is a fact. */
export const serviceWords: ReadonlySet<string> = new Set(
  'clinic clinics mdt mdm pathway service services team unit ward'.split(' '),
);

/** With a number or letter behind it, where people meet. Beds and bays are not among them: somebody lies there. */
export const roomWords: ReadonlySet<string> = new Set(
  'block building clinic floor hall level meeting_room office room rm suite theatre ward'.split(' '),
);

/** Whoever is named behind one of these is a colleague. */
export const staffTitles: ReadonlySet<string> = new Set(
  'consultant dr doctor prof professor matron nurse registrar sister sr.'.split(' '),
);

export const provenance = {
  version: '2026-11',
  source:
    'Occasions of clinics, community, mental health, social care and schools; main specialties of the NHS Data Dictionary, in everyday words',
};
