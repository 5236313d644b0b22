import type { Provenance, WordList } from '../wordList';

/** Conditions, drugs, procedures, results and risks: facts, once it is clear whose. */
export const clinicalWords: WordList =
  'aaa abdo_pain abdominal_pain abortion abscess absconded abuse abused abuser abusive abx acamprosate acl acne ' +
  'acromegaly acs addiction addisons adenoids adhd adrenal adrenal_crisis af aggressive agitated agitation aki ' +
  'alcohol_dependence alcohol_dependent alcohol_detox alcohol_excess alcohol_misuse alcohol_withdrawal alcoholic ' +
  'alcoholism allergic allergic_to alopecia alzheimer alzheimers amblyopia amd amitriptyline aml amputated ' +
  'amputation amputee anaemic anaphylactic anaphylaxis aneurysm angina angiogram ank_spond anorexia anorexic ' +
  'antabuse antibiotic antibiotics antibodies anticipatory_meds antidepressant antidepressants antipsych ' +
  'antipsychotic antipsychotics anxiety aphasia aphasic apnoea appendix arrhythmia ascites ascitic asd asperger ' +
  'aspergers aspiration aspirin assault assaulted assaulting asthma asthmatic asystole ataxia ataxic autism autistic ' +
  'avn awol azathioprine back_pain baclofen bcc bed_sore bed_sores bedbound bedwetting bell_s_palsy bells_palsy ' +
  'benzos bereaved beta_blocker binge biologics biopsy bipolar bka blackouts bladder_ca bleed bleeding bleeds ' +
  'blindness blood_in_stool bloodstained body_dysmorphia bone_marrow botox bowel_ca bowel_obstruction bpd bph ' +
  'bradycardia brain_injury brca breast_ca breathless breathlessness breech broken_ankle broken_arm broken_hip ' +
  'broken_leg broken_wrist bronchiectasis bronchopneumonia bruise bruises bruising bulimia bunion bunions ' +
  'buprenorphine burr_hole bypass c_diff c_difficile c_sec c_section ca cabg caesarean cancer candida cannabis ' +
  'cardiac_arrest cardiac_failure cardioversion caries carpal_tunnel cataract cataracts catheter catheterised ' +
  'catheters cauda_equina cbt cce cdiff ceftriaxone cerebral_palsy cervical_ca chemo chemoradiation chemotherapy ' +
  'chest_drain chest_infection chest_pain chicken_pox chickenpox child_in_need child_protection chlamydia choking ' +
  'chole cholestasis cholesterol chorea chronic_pain cin1 cin2 cin_1 cin_2 cin_3 circumcision cirrhotic citalopram ' +
  'cjd ckd ckd3 ckd4 claudication cleft_lip cleft_palate cll clopidogrel clot clots clotting club_foot cml ' +
  'cochlear_implant cocodamol codeine coeliac coeliacs coil colles colon_ca coma compartment_syndrome concussed ' +
  'concussion confused confusion constipated constipation contraception contractures convulsion convulsions copd ' +
  'cord_compression corneal cough county_lines covid cp_conference cp_plan cpap cpe crack_cocaine craniotomy crohn ' +
  'crohns croup cse cse_risk csection cto ctpa cuckooing cushings cut_herself cut_himself cva cyanotic cyclizine ' +
  'cyclosporine cyst d_and_c d_c d_v dbt dcis deaf deafness debulking deconditioned degeneration dehydrated ' +
  'dehydration delirious delirium delusional delusions demented dementia denosumab dense_hemi dentures depot ' +
  'depressed depression depressive dermoid desaturating detained deteriorated deteriorating detox ' +
  'developmental_delay diabetes diabetic diagnosed diagnosis_of dialysed dialysis died digoxin dislocated ' +
  'disorientated disoriented diverticular dizziness dizzy dka dm1 dm2 dmt dnacpr dnar dnr doacs dols ' +
  'domestic_violence donepezil double_vision down_s_syndrome downs doxycycline dressings drinking_again ' +
  'drinking_heavily drowsy drug_dependency drug_induced drug_use drug_user dsh dupuytrens dv_victim dvt dx dying ' +
  'dysarthria dyslexia dysmorphia dysmorphic dyspepsia dysphagia dysphasia dysphasic dyspraxia dystonia dystrophy ' +
  'e_coli eating_difficulties eating_disorder ecg_changes echo eclampsia ecoli ect ectopic eczema edd effusion ehc ' +
  'elcs em_cs embolism embolus emcs emdr emergency_contraception emphysema empyema end_of_life endometrial_ca ' +
  'endometriosis eol eolc epididymal epileptic epipen episiotomy epistaxis ercp erectile_dysfunction erpc erythema ' +
  'esbl escitalopram esrf etoh eupd evicted eviction excluded_from_school exploitation extraction extractions ' +
  'fabricated_illness facial_droop factor_v_leiden factor_viii faecal failure_to_thrive faint fainted fainting fall ' +
  'falls_risk faltering faltering_growth fasd fatigue fatty_liver febrile fell fentanyl fetal_alcohol fever fgm ' +
  'fibrillation fibroid fibroids fii fissure fistula flashbacks flu flu_a flu_b flutter foetal_alcohol folfox ' +
  'food_refusal forced_marriage forceps fracture fractured fractures fracturing frail frailty frozen_shoulder ' +
  'fundoplication furosemide g2p1 g3p2 g_tube gabapentin gallbladder gallstone gallstones gang_involvement gangrene ' +
  'gangrenous gastric_band gastric_ca gbs gca gdd gdm gender_dysphoria gender_identity gestational_diabetes gi_bleed ' +
  'gleason gliclazide glioma glue_ear goitre gout grade_2 grade_3 grade_4 grandiose graves_disease grommets grooming ' +
  'growth_restriction gtn guillain_barre haemodialysis haemophiliac haemoptysis haemorrhage haemorrhoid haemorrhoids ' +
  'hallucinating hallucination hallucinations haloperidol hard_of_hearing hard_to_swallow hba1c hbv hcc hcv ' +
  'head_injury headache headaches hearing_loss hearing_voices hears_command hears_voices heart_attack heart_block ' +
  'heart_failure heartburn heavy_drinker heavy_periods hellp hemiplegic hep_b hep_c hepatic hepatocellular herceptin ' +
  'hernia hernias heroin herpes hf hhs hickman high_bp high_potassium hip_dysplasia hip_pain hip_replacement hiv ' +
  'hoarder hoarding hocm hodgkin hodgkins home_o2 home_oxygen homeless honour_based hot_flushes hpv_positive hrt htn ' +
  'huntington hydrocephalus hydrocortisone hydroxychloroquine hypermobile hypermobility hypertension hyperthyroid ' +
  'hyperthyroidism hypo hypomanic hypos hypospadias hypotension hypotensive hypothyroid hypothyroidism hypoxic hyst ' +
  'ibd ibs icd_shock ild ileus immunotherapy impaction impetigo implant_failure impotence in_labour in_retention ' +
  'incontinence incontinent infertile infertility inflamed influenza inhaler inoperable inr insomnia insulin ' +
  'intoxicated intoxication intubated intussusception ipf ipss ischaemic itching itp iud iugr iv_abx iv_drug_user ' +
  'ivf jaundice jaundiced jia keppra keratoconus ketamine ketones kidney_failure kidney_stone kidney_stones ' +
  'knee_pain knee_replacement korsakoff korsakoffs lac_status laceration lacks_capacity lactose lamotrigine ' +
  'lap_appendix lap_chole laparotomy last_days laxatives learning_difficulties learning_disability learning_disabled ' +
  'lesion leukemia levetiracetam levodopa levothyroxine lewy_body lice ligature lipoma lithium liver_failure lletz ' +
  'losartan low_bp low_hb low_mood low_platelets low_sodium low_sperm lscs ltot lumbar_puncture lump lung_ca lupus ' +
  'lvf lyme lymph_node lymph_nodes malaria malignancy malignant malnourished malnutrition mania manic marfan measles ' +
  'melaena memantine memory_loss memory_problems meniere menieres meniscal_tear meniscus menopausal menopause ' +
  'menorrhagia mental_breakdown metastases metastasis metastatic methotrexate methylphenidate mets mets_to_spine ' +
  'mgus mi midaz midazolam migraine migraines mirena miscarriage miscarriages miscarried miscarry miscarrying ' +
  'missing_episodes mixed_od mnd modern_slavery mole mood_swings morphine motor_neurone motor_neurone_disease mrsa ' +
  'mtx multiple_sclerosis mumps murmur mutism myasthenia nafld nai naloxone naltrexone naproxen nausea nbm nebs ' +
  'nebuliser nec nec_fasc necrotic necrotising needle_phobic neglect neglected neonatal_abstinence nephrotic ' +
  'neuropathic neutropenic ng_tube nicotine night_terrors nightmares nil_by_mouth nitrofurantoin niv nodule nof ' +
  'non_accidental_injury non_compliant non_concordant non_verbal norovirus nosebleed not_eating not_mobilising ' +
  'nstemi nstemis numbness obese obesity obsessive ocd od_last_night od_paracetamol oedema oesophageal_ca off_food ' +
  'off_legs on_crack opiate_withdrawal opioid_withdrawal oramorph orif osa osteo osteoporotic osteotomy ostomy ' +
  'otitis ovarian_ca overdose overdosed overdosing oxycodone oxygen pacemaker paedophile palliative palpitation ' +
  'palpitations pancreas pancreatic_ca panic paracetamol paracetamol_od paralysed paralysis paranoia paranoid ' +
  'paraplegic parkinson parkinsons partially_sighted pcos pe peg pelvic_pain perforated perforation pericardial ' +
  'peritoneal perpetrator personality_disorder personality_disordered phenytoin phobia picc_line placenta_praevia ' +
  'plagiocephaly pleurisy pleurx pmr pnd pneumonia pneumothorax poisoning polyp polyps postpartum pph pprom pr_bleed ' +
  'pre_eclampsia preeclampsia preg pregabalin pregnancies pregnancy pregnant premature pressure_areas pressure_sore ' +
  'pressure_sores preterm prolapse promethazine prostate prosthesis prosthetic psa pseudomonas psychotic ptca ptsd ' +
  'purging pustular pvd pvt pyrexia pyrexial quadriplegic quinsy radicalisation radicalised radiotherapy rape raped ' +
  'rash raynauds rectal_ca reduced_fetal_movements reduced_fm reduced_movements refeeding reflux refusing_fluids ' +
  'refusing_food refusing_meds registered_blind rehab relapse relapsed relapses relapsing remission renal_ca ' +
  'renal_cell renal_colic renal_failure renal_impairment renal_stones resection respiratory_failure ' +
  'retinal_detachment reynaud rfm rhabdo rhesus rheumatic rigors ringworm root_canal rosacea rough_sleeping rsv rta ' +
  'rtc runaway ruptured s135 s136 s17 s2 s3 s37 s41 s47 s5 sacral_sore safeguarding sah salbutamol salmonella ' +
  'sarcoid sats_dropping scabies scald scarring scc schizo schizoaffective schizophrenia schizophrenic ' +
  'school_refusal school_refuser sciatica scoliosis section_136 section_2 section_3 section_47 sectioned seizing ' +
  'seizure seizures self_discharge self_discharged self_harm self_harmed self_harming self_harms self_injury ' +
  'self_neglect sepsis sepsis_six septic sertraline sex_offender sex_worker sexual_offence shingles ' +
  'shortness_of_breath sibo sickle sickle_crisis sids sight_loss sildenafil skin_tear skin_tears sle sleep_terrors ' +
  'slipped_disc slurred_speech smear smoker sob soiling sore_throat spasm spasms spasticity speech_delay ' +
  'speech_delayed spiking spina_bifida spinal_cord_injury spine_mets sprain squamous squint squints ssri stalker ' +
  'stalking stammer staph status_epilepticus stemi stenosis stent stents sterilisation sterilised sterilization ' +
  'steroid steroids sti stillbirth stillborn stoma stoma_reversal strangled strangulation strep strep_a stricture ' +
  'strictures stroke subarachnoid subdural substance_misuse substance_use suicidal suicidality suicide suprapubic ' +
  'surrogate svc svt swab swabs swallow_unsafe swelling swollen syncope syphilis syringe_driver syringe_drivers sz ' +
  't1d t1dm t2d t2dm tachy tachycardia tachycardic talipes tamoxifen tamsulosin tavi tb tbi terminal_diagnosis ' +
  'terminally_ill termination tested_positive testosterone tetraplegic thiamine thr thrombolysed thrombolysis ' +
  'thrombus thrs thrush thyroid_ca thyrotoxicosis thyroxine tia tic ticagrelor tics tinea tinnitus tkr tkrs ' +
  'tongue_tie tonic_clonic tonsil tonsils toothache topiramate torn_acl torsades torsion tourette tourettes ' +
  'toxoplasmosis tpn trachy trafficked trafficking_victim tramadol transfused transfusion transplant trauma_therapy ' +
  'tremor tremors trimethoprim trisomy tuberculosis tumor tumour tumours turbt turp twitching type_1 type_2 type_one ' +
  'type_two typhoid ulcer ulcerative ulcers unconscious underweight unresponsive unwell urinary_retention urosepsis ' +
  'urticaria uti utis vaginismus valproate valve_replacement vanc vancomycin varicella varices varicocele varicose ' +
  'vbac vegetative venlafaxine ventilated ventouse vertigo vf violent vitiligo voices vomited vomiting ' +
  'von_willebrand vp_shunt vre vt vwd wandering warfarin warts weakness weight_gain weight_loss wernicke wernickes ' +
  'wheelchair_bound wheeze wheezing wheezy whiplash wisdom_teeth worms wound wounds xarelto young_offender zopiclone ' +
  'zoster';

/** How conditions, operations and drugs end, by the stems of their international names: no list has them all. */
export const clinicalEndings: WordList =
  'adone aemia afine algia amide anoma apine asone atide atoma azole bosis broma caine ctomy dosis eloma enoma epine edema etine etron ' +
  'hilia hixol hobia hosis hymia iasis idone illin inoma ipine iptan iptin icin idine itis lasty legia lepsy limab limus lioma lline lovir lozin mesis ' +
  'mycin numab olide olol olone onate ormin parin pathy penia phoma pnoea pril rcoma rhoea rofen resis rosis scopy stoma stomy tatin ' +
  'tinib tosis tumab ucoma uria utide xaban xacin ximab zepam zumab';

/** Turns a condition beside it into the name of a place, a team or a list. */
export const serviceWords: WordList =
  'adviser advisers advisor advisors app appeal association awareness board boards budget bundle cafe center centre ' +
  'champion champions charity choir clinic clinics club coffee consultant consultants coordinator course dashboard ' +
  'data day_unit department dept device directorate division drop_in drug drugs education educator first_aid ' +
  'formulary friendly friends fund group groups helpline hub imms immunisation immunisations lead leads leaflet ' +
  'leaflets link_nurse list lists lounge machine matron mdm mdt month navigator navigators network networks nurse ' +
  'nurses panel panels passport passports pathway pathways pen physio practitioner practitioners prescribing ' +
  'prevention pump register registers registry rota scenario screening service services society specialist ' +
  'specialists speciality specialty suite supplies support_group team teams template templates testing therapy tool ' +
  'trolley trust uk unit units vaccination vaccinations vaccine vaccines ward wards week wk';

/** The line is about a subject, not about somebody. */
export const topicWords: WordList =
  'accreditation anonymised audit audits awareness awareness_day awareness_week away_day board_meeting business_case ' +
  'campaign capacity_planning clinical_network clinical_trial clinical_update commissioning committee competencies ' +
  'competency conf conference conferences configuration contract contracts course courses cpd cqc cutover ' +
  'dementia_friendly dementia_friends demonstration deteriorating_patient drill drug_trial e_learning elearning ' +
  'ethics exam exams expo faq faqs ficticious fictitious figures formulary forum framework funding fundraising ' +
  'go_live governance grand_round guidance guideline guidelines improvement incidence induction induction_day ' +
  'infection_control journal journal_club kpi kpis launch leaflets lecture legal_update maintenance ' +
  'mandatory_training mannequin migration national newsletter nice nice_guidance open_day osce pilot planning_appeal ' +
  'planning_application policies policy poster presentation programme project projects protocol protocols ' +
  'public_health qi qip quality_improvement rates redesign refresher report reporting_line reports research ' +
  'revalidation roll_out rollout scenario scenarios scheme schemes seminar service_review sim simulated simulation ' +
  'simulations sop sops stakeholder stakeholders standards steering strategic_needs strategy study study_day survey ' +
  'surveys task_and_finish teaching template templates tender theme toolkit trainer trainers training trend trends ' +
  'trial_protocol trial_steering trials tutorial uat update_day upgrade webinar webinars winter_planning ' +
  'working_group workshop workshops';

/** About one person in care, whoever it is. */
export const careWords: WordList =
  'admission admit admitted anomaly_scan antenatal arrange_interpreter baby_check bandaging bedside bedside_review ' +
  'best_interest best_interests best_interests_assessment bi_meeting biopsy_result birth_afterthoughts bladder_scan ' +
  'blood_result bloods book_interpreter booking_appointment booking_appt breaking_bad_news camhs_assessment ' +
  'camhs_referral cancelled_slot capacity_assessment care_act_assessment care_package care_plan care_plan_review ' +
  'care_proceedings care_review carer_visit carers_assessment carers_in case_conference caseload cath_change ' +
  'ceiling_of_care chc_assessment child_protection_conference cin_meeting cin_visit cla_review clerking clinic_appt ' +
  'clinic_letter cmht_referral compression_bandaging consent_for consent_form consent_signed consented ' +
  'continence_assessment core_group counselling_session court_of_protection cp_conference cp_mtg cpa cpa_review cto ' +
  'death_cert death_certificate debrief_with_family deceased depot_due discharge discharge_home discharge_meeting ' +
  'discharge_mtg discharge_planning discharge_summary discharged discuss_at_mdt dols_assessment double_handed ' +
  'double_up dressing dst duty_of_candour duty_visit dv ehc_plan ehcp eip escort_confirmed exclusion_meeting f_u ' +
  'family_group_conference family_meeting first_visit fit_to_go follow_up for_mdt foster_carer_visit ' +
  'frequent_attender fu fu_appt funeral fup gp_appt gp_letter guarding_strategy h_v hoisted home_visit ' +
  'hospital_transport hv icpc injection injection_due injections inquest interpreter_booked interpreter_booked_for ' +
  'interpreter_for joint_visit key_worker_session key_worker_visit keyworker_session lac_medical lac_review ' +
  'lives_alone lives_with looked_after_child_review maca mappa marac mca_assessment mccd mdt_discussion mdt_outcome ' +
  'medically_fit mental_capacity mental_capacity_assessment mental_health_act_assessment mffd mha_assessment ' +
  'mha_assmt mha_asst mha_tribunal mhrt mobilising needs_assessment needs_hoist new_birth_visit new_patient new_pt ' +
  'newborn_check nil_by_mouth not_eating not_sleeping opa ot_assessment ot_visit outpatient_appointment ' +
  'outpatient_appt p_o_c package_of_care passed_away pep personal_care phone_review placement placement_review ' +
  'poc_for post_mortem post_natal post_op postnatal_visit postop pre_assessment pre_op preassessment preop ' +
  'professionals_meeting pts_booked pts_for rcpc reablement readmission reassessment red_book repat repatriation ' +
  'respect_done respect_form respite respite_stay results results_appt s117 safe_and_well safeguarding_strategy sats ' +
  'scan_results section_117 section_42 sedation self_caring sen_review serious_incident skin_check sleep_study ' +
  'slot_cancelled social_care_assessment strat_disc strat_meeting strat_mtg strategy_disc strategy_discussion ' +
  'strategy_mtg sw_visit swallow_assessment tac tac_meeting taf tel_review telephone_review test_results ' +
  'theatre_slot transfer_of transport_booking transport_for tribunal tto ttos twoc viability_assessment ' +
  'welfare_check';

/** Occasions that are about one person in care, or about anything. */
export const encounterWords: WordList =
  '2ww annual_review anxious appointment appt appts asking asks assess assessment call_back callback called carded ' +
  'chase collapsed complaint concerns consent consult ct declined declining discuss discussed discussion dna letter ' +
  'medication meds missed mri needs new_referral pals prefers prescription prescriptions r_v rang rebook rebooked ' +
  'ref_from refer referral referral_from referred refused refuses refusing rereferral rescheduled results review ' +
  'reviewed rv scan scans script scripts see seen slot strategy_meeting triage unhappy upset urgent visit visiting ' +
  'visits wants x_ray xray';

export const provenance: Provenance = {
  version: '2026-11',
  sources: {
    clinicalWords:
      'Everyday names and abbreviations from problem lists, drug charts, theatre lists and safeguarding minutes',
    clinicalEndings:
      'Greek and Latin endings of medical terms; common stems of international nonproprietary names of drugs (WHO)',
    serviceWords: 'Names of clinics, wards and teams',
    topicWords: 'What meetings of health and care organisations are about',
    careWords: 'Occasions in clinics, community, mental health, social care and schools',
    encounterWords: 'As above; alone they prove nothing',
  },
};
