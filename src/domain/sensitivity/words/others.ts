import type { Provenance, WordList } from '../wordList';

export const hrWords: WordList =
  'absence_management absence_meeting absence_mtg absence_review allegation appeal_hearing at_risk_letter ' +
  'at_risk_of_redundancy bereavement_leave bullied bullying capability capability_process conduct_concerns dbs_flag ' +
  'dbs_issue dignity_at_work disciplinary disciplinary_action disciplinary_outcome dismissal dismissed ' +
  'drink_drive_charge employment_tribunal exit_interview fact_find fact_finding failed_probation ' +
  'final_formal_warning final_warning final_written_warning first_warning fit_note fitness_to_practise ' +
  'flexible_working formal_investigation formal_warning ftp gardening_leave grievance gross_misconduct harassed ' +
  'harassment ill_health_retirement investigation_interview investigation_into investigation_meeting ' +
  'investigation_mtg lateness long_term_sick long_term_sickness ltsa maternity_risk_assessment mhps misconduct ' +
  'notice_period_served occ_health occupational_health off_sick oh_advice oh_appointment oh_appt oh_assessment ' +
  'oh_clinic oh_feedback oh_letter oh_outcome oh_referral oh_report oh_review performance_concerns ' +
  'performance_improvement performance_issues performance_plan phased_return pip poor_performance probation probation_extended ' +
  'probation_failed protected_conversation put_at_risk reasonable_adjustments redundancy redundant resignation ' +
  'resigned restructure_at_risk return_to_work rtw settlement_agreement settlement_talks sick_leave sick_note ' +
  'sickness sickness_absence signed_off_sick stage_1_absence stage_1_sickness stage_1_warning stage_2_absence ' +
  'stage_2_sickness stage_3_absence stage_3_sickness stress_leave stress_risk_assessment suspended suspended_from ' +
  'suspended_on suspension termination_of_employment timekeeping tupe_objection unauthorised_absence ' +
  'underperformance underperforming verbal_warning warning_letter welfare_meeting whistleblowing without_prejudice ' +
  'written_warning';

export const hrCaseWords: WordList =
  'allegation allegations appeal call case chat complaint consultation consultation_meeting formal_meeting hearing ' +
  'hearings informal_meeting interview investigation investigatory letter meeting mtg one_to_one outcome ' +
  'panel_hearing referral review_meeting stage_1 stage_2 stage_3 stage_one stage_three stage_two statement ' +
  'warning witness';

export const birthWords: WordList =
  'bday birth_date birth_day birthdate birthday born born_on d_b d_o_b d_of_b date_of_birth dob dyddiad_geni ganwyd ' +
  'geni';

export const secretWords: WordList =
  'access_code access_key accountkey admin alarm alarm_code amqp api_key api_token apikey bearer cd_cupboard cid ' +
  'client_secret code combination combo connection_string credentials creds cupboard_code cv2 cvc cvv door ' +
  'door_code door_entry doors drug_cupboard drug_fridge drugs_cupboard entry_code eyj gate gate_code ghp glpat ' +
  'host_key jdbc key key_box key_safe keypad keypad_code keysafe keysafe_code ks lock_box lockbox login ' +
  'medicine_cupboard mongodb mysql pass pass_phrase passcode passphrase passwd password passwords pin pincode ' +
  'postgres postgresql pswd pw pwd pword recovery_key redis root safe_code sec_code sec_no secret secret_key ' +
  'security_code sftp sk ssid svc token user username wifi_key wpa xoxb';

export const placeWords: WordList =
  'bay bed bed_space bedspace chair_space cot cub cubicle incubator isolation_rm isolation_room resus s_r side_rm ' +
  'side_room sideroom sr trolley';

export const streetWords: WordList =
  'addr address ave avenue bank bottom brae brow cae cl clos close cottage court cres crescent croft ct dell dr ' +
  'drive farmhouse ffordd fields fold gardens gate gdns green grove heol hill hollow lane llys ln loan lon maes ' +
  'meadow meadows mews mount nook parade park pl place quay rd ridge rise road row rows side sq square st street ' +
  'stryd terrace view villas walk way wharf woods wynd yard';

export const homeWords: WordList =
  'access_via access_visit adaptation adaptations bedtime_call belongings bungalow care_home care_package ' +
  'collect_from collected_from commode d_c_to dc_to discharge_to district_nurse district_nurses dn_visit domiciliary ' +
  'doorstep drop_off_to dv equipment falls_alarm flat grab_rail grab_rails h_v hoist home home_address home_o2 ' +
  'home_oxygen home_postcode home_visit home_visits hospice_at_home house_is housebound hv key_safe keysafe ' +
  'keyworker_visit lifeline lives lives_at living_at living_with lunch_call meals_on_wheels moved_to moving_to ' +
  'next_door nursing_home p_o_c package_of_care pick_up_from poc_for rapid_response reablement resident_at ' +
  'residential_home resides residing slippers stairlift staying_at stays_with tea_call tenancy transport_from visit ' +
  'visits void warden_controlled welfare_check';

export const venueWords: WordList =
  'academy airport arena block boardroom building cafe campus canolfan car_park care_home center centre chapel ' +
  'chaplaincy church civic clinic club college council court courthouse deliver delivery depot estate estates ' +
  'factory hall headquarters hospice hospital hotel hq hub infirmary invoice library meddygfa neuadd nursing_home ' +
  'office offices parcel parking pharmacy practice pub residential_home restaurant room rooms sat_nav satnav school ' +
  'seminar ship site stadium station suite surgery swyddfa temple theatre tower university venue warehouse ysbyty ' +
  'ysgol';

export const signOffWords: WordList =
  'all_the_best best_regards best_wishes cheers kind_regards kindest_regards many_thanks regards sincerely ta_v ' +
  'thanks warm_regards warmest_regards with_best_wishes with_thanks yours_sincerely';

export const markingWords: WordList =
  'commercial_in_confidence commercially_confidential commercially_sensitive confidential in_confidence ' +
  'in_strict_confidence legally_privileged management_in_confidence nhs_confidential nhs_protect not_for_circulation ' +
  'not_for_onward not_for_publication official_sensitive os_personal patient_in_confidence personal_sensitive ' +
  'private_and_confidential private_confidential privileged_and_confidential protect restricted secret ' +
  'staff_in_confidence strictly_confidential strictly_private top_secret';

/** Lines with these, and those behind them, hold numbers, names and codes that everybody invited may have. */
export const joiningWords: WordList =
  'access_code dial_by_your_location dial_in_number find_a_local_number google_meet join_by_phone join_meeting ' +
  'join_on_your_computer join_the_meeting join_with_google_meet join_zoom_meeting meeting_id meeting_number ' +
  'meeting_passcode meeting_password microsoft_teams microsoft_teams_meeting one_tap_mobile phone_conference_id ' +
  'video_call_link webex_meeting webinar_id zoom_meeting zoom_meeting_id';

export const provenance: Provenance = {
  version: '2026-11',
  sources: {
    hrWords: 'Acas guides; procedures of employers in health and local government',
    hrCaseWords: 'What makes a personnel matter one about somebody',
    birthWords: 'Ways of writing “date of birth”',
    secretWords: 'What people call what nobody else may know',
    placeWords: 'Where somebody lies in a ward',
    streetWords: 'Commonest endings of street names in the United Kingdom',
    homeWords: 'What says that an address is somebody’s home',
    venueWords: 'Places where people meet or work',
    signOffWords: 'How messages end',
    markingWords: 'Government Security Classifications (Cabinet Office); older national and NHS markings still met',
    joiningWords: 'Joining blocks of Teams, Zoom, Webex and Google Meet',
  },
};
