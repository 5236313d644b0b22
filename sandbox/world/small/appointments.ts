import type { AppointmentRow, SeriesRow } from './appointmentRow';

const SAM = 'sam.hall@northshire.example';
const KIM = 'kim.rowe@northshire.example';
const PRIYA = 'priya.nair@northshire.example';
const ASHA = 'a.patel@elmwood.example';
const HELEN = 'helen.voss@bayview.example';
const RUTH = 'ruth.abel@harbour.example';
const NADIA = 'nadia.crane@caldervale.example';
const LEE = 'lee@healthmail.example';
const ANITA = 'anita.rao@healthmail.example';
const BEN = 'ben.whitlock@healthmail.example';
const CHIDI = 'chidi.okafor@healthmail.example';
const DAWN = 'dawn.pritchard@healthmail.example';
const GRACE = 'grace.mbeki@healthmail.example';
const HUGH = 'hugh.carrick@healthmail.example';
const ISLA = 'isla.fenn@healthmail.example';
const KAREN = 'karen.oduya@healthmail.example';
const LUIS = 'luis.ferreira@healthmail.example';
const MINA = 'mina.sato@healthmail.example';

/** What comes back week after week. */
export const SERIES: readonly SeriesRow[] = [
  {
    first: [-6, 0, '09:00', 210, 'Cardiology clinic', 'Outpatients 3', { category: 'Clinic' }],
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'], firstDayOfWeek: 'monday' },
    changes: [
      { week: 5, location: 'Outpatients 1' },
      { week: 7, at: '10:30' },
      { week: 9, cancelled: true },
    ],
  },
  {
    first: [-6, 2, '12:30', 60, 'Heart failure MDT', 'Seminar room 2', { with: [BEN, ANITA, CHIDI, LEE], teams: true, category: 'MDT' }],
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['wednesday'], firstDayOfWeek: 'monday' },
    changes: [{ week: 8, subject: 'Heart failure MDT (with imaging)', at: '13:00' }],
  },
  {
    first: [-6, 3, '14:00', 45, 'Joint discharge meeting', 'Microsoft Teams Meeting', { from: SAM, with: [GRACE, KIM], teams: true, answer: 'accepted', category: 'MDT' }],
    pattern: { type: 'weekly', interval: 2, daysOfWeek: ['thursday'], firstDayOfWeek: 'monday' },
  },
  {
    first: [-6, 1, '08:30', 90, 'Ward round', 'Ward 7', { with: [DAWN, ISLA] }],
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday', 'thursday'], firstDayOfWeek: 'monday' },
  },
  {
    first: [-6, 4, '13:00', 180, 'Research time', 'R1.05', { showAs: 'workingElsewhere' }],
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['friday'], firstDayOfWeek: 'monday' },
    times: 12,
  },
  {
    first: [-6, 3, '18:30', 45, 'Piano lesson', '14 Mill Lane', { isPrivate: true }],
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['thursday'], firstDayOfWeek: 'monday' },
  },
  {
    first: [-6, 1, '16:00', 60, 'Registrar teaching', 'Education centre, room E0.11', { with: [LUIS, LEE], category: 'Teaching' }],
    pattern: { type: 'relativeMonthly', interval: 1, daysOfWeek: ['tuesday'], index: 'second' },
  },
  {
    first: [-6, 4, '09:30', 60, 'Directorate meeting', 'A3.02', { from: HUGH, with: [ANITA, BEN], answer: 'accepted' }],
    pattern: { type: 'relativeMonthly', interval: 1, daysOfWeek: ['friday'], index: 'first' },
  },
];

export const APPOINTMENTS: readonly AppointmentRow[] = [
  [-6, 0, '14:00', 60, 'Appraisal preparation', 'C2.14'],
  [-6, 1, '13:00', 30, 'Echo list review', 'C1.18'],
  [-6, 2, '15:00', 60, 'Formulary group', 'Pharmacy seminar room', { from: 'farid.hosseini@healthmail.example', answer: 'accepted', files: ['Formulary draft.docx'] }],
  [-6, 4, '11:00', 45, 'Case conference', 'Ward 7 office', { with: [DAWN] }],
  [-5, 0, '14:30', 30, 'Telephone clinic', 'C2.14', { category: 'Clinic' }],
  [-5, 1, '11:30', 60, 'Cath lab list', 'Cath lab 2', { with: [CHIDI] }],
  [-5, 2, '09:00', 120, 'Cath lab list', 'Cath lab 1'],
  [-5, 3, '11:00', 60, 'Medicines shortage call', 'Microsoft Teams Meeting', { from: ASHA, teams: true, answer: 'accepted' }],
  [-5, 4, '10:30', 30, 'Dentist', 'Station Road', { isPrivate: true, showAs: 'oof' }],
  [-4, 0, '14:00', 60, 'Consultant interview panel', 'A3.02', { from: HUGH, with: [ANITA], answer: 'accepted', files: ['Candidate summaries.pdf', 'Scoring sheet.xlsx'] }],
  [-4, 1, '12:00', 60, 'Grand round', 'Lecture theatre', { category: 'Teaching' }],
  [-4, 2, '09:00', 60, 'Complaint response', 'C2.14', { isPrivate: true, files: ['Draft reply.docx'] }],
  [-4, 3, '15:30', 60, 'Rehabilitation pathway', 'Microsoft Teams Meeting', { with: [KIM, PRIYA, BEN], teams: true }],
  [-4, 4, 'day', 1, 'Study leave', '', { showAs: 'oof' }],
  [-3, 0, '15:00', 30, 'Discharge plan Mr T Penrose, bed 6', 'Ward 7', { with: [GRACE] }],
  [-3, 1, '13:30', 60, 'Echo training', 'C1.18', { with: [ISLA], category: 'Teaching' }],
  [-3, 2, '09:00', 180, 'Cath lab list', 'Cath lab 1'],
  [-3, 3, '11:00', 30, 'Regional network call', 'Microsoft Teams Meeting', { from: HELEN, teams: true, answer: 'tentativelyAccepted', showAs: 'tentative' }],
  [-3, 4, '16:30', 30, 'School meeting', 'Larch Primary', { isPrivate: true }],
  [-2, 0, '14:00', 45, 'Mortality review', 'Seminar room 1', { with: [ANITA, LEE] }],
  [-2, 1, '11:00', 45, 'Results call Mrs E Ashdown, born 14/03/1952', 'C2.14'],
  [-2, 2, '09:00', 120, 'Device clinic', 'Outpatients 2', { category: 'Clinic' }],
  [-2, 2, '15:30', 60, 'Audit meeting', 'Seminar room 2', { with: [LEE, ISLA], files: ['Audit figures.xlsx'] }],
  [-2, 4, '09:00', 60, 'Transfer pathway', 'Microsoft Teams Meeting', { from: NADIA, teams: true, answer: 'accepted' }],
  [-2, 5, 'day', 2, 'On call weekend', '', { category: 'On call' }],
  [-1, 0, '13:30', 45, 'Job plan review', 'A3.01', { from: HUGH, answer: 'accepted' }],
  [-1, 1, '10:30', 60, 'Valve clinic', 'Outpatients 2', { category: 'Clinic' }],
  [-1, 1, '13:00', 45, 'Journal club', 'Library', { category: 'Teaching' }],
  [-1, 2, '09:00', 150, 'Cath lab list', 'Cath lab 2', { with: [CHIDI] }],
  [-1, 2, '15:00', 60, 'Information governance briefing', 'Microsoft Teams Meeting', { from: KAREN, teams: true, answer: 'accepted' }],
  [-1, 3, '11:00', 30, 'Home visit 999 876 1204', '', {}],
  [-1, 4, '11:00', 60, 'Palliative care link', 'Microsoft Teams Meeting', { from: RUTH, with: [BEN], teams: true, answer: 'accepted' }],
  [0, 0, '13:30', 30, 'Triage of referrals', 'C2.14'],
  [0, 0, '15:00', 60, 'Care home cardiology link', 'Microsoft Teams Meeting', { with: [SAM, BEN], teams: true, body: '<p>Agenda</p><ul><li>Referral route</li><li>Weekend cover</li></ul>' }],
  [0, 1, '11:00', 60, 'Echo list', 'C1.18', { with: ['jamal.reid@healthmail.example'], category: 'Clinic' }],
  [0, 1, '13:30', 45, 'Supervision', 'C2.14', { with: [LEE] }],
  [0, 2, '09:00', 150, 'Cath lab list', 'Cath lab 1', { with: [CHIDI] }],
  [0, 2, '15:00', 60, 'Rapid access chest pain clinic', 'Outpatients 3', { category: 'Clinic' }],
  [0, 3, '10:30', 30, 'Review 999 123 4535', 'Outpatients 3', { files: ['Echo report.pdf'] }],
  [0, 3, '11:30', 60, 'Commissioning update', 'Microsoft Teams Meeting', { from: KIM, with: [SAM, HUGH], teams: true, answer: 'accepted', body: '<p>Slides to follow.</p>' }],
  [0, 3, '15:30', 60, 'Drug trial steering group', 'R1.02', { with: [MINA] }],
  [0, 4, '09:00', 60, 'Pharmacy liaison', 'Microsoft Teams Meeting', { with: [ASHA], teams: true }],
  [0, 4, '11:00', 90, 'Valve MDT', 'Seminar room 1', { with: [CHIDI, ANITA, 'esther.lindqvist@healthmail.example'], category: 'MDT' }],
  [0, 4, '17:15', 45, 'Collect Alex', '', { isPrivate: true, showAs: 'oof' }],
  [1, 0, '14:00', 45, 'Safeguarding strategy meeting', 'Microsoft Teams Meeting', { from: SAM, with: [DAWN], teams: true, answer: 'notResponded', showAs: 'tentative' }],
  [1, 0, '15:30', 30, 'Sign letters', 'C2.12', { with: ['morgan.ellis@healthmail.example'] }],
  [1, 1, '11:00', 60, 'Pacemaker follow-up', 'Outpatients 2', { category: 'Clinic' }],
  [1, 1, '13:30', 60, 'Supply of anticoagulants', 'Microsoft Teams Meeting', { from: ASHA, teams: true, answer: 'notResponded', showAs: 'tentative' }],
  [1, 2, '09:00', 120, 'Cath lab list', 'Cath lab 1'],
  [1, 2, '16:00', 30, 'Call GP about 999 045 2180', 'C2.14'],
  [1, 3, '10:30', 60, 'Simulation teaching', 'Education centre', { with: [LUIS, ISLA], category: 'Teaching' }],
  [1, 3, '16:00', 45, 'Hospice beds', 'Microsoft Teams Meeting', { from: RUTH, teams: true, answer: 'notResponded', showAs: 'tentative' }],
  [1, 4, '10:00', 60, 'Appraisal', 'A3.01', { from: HUGH, answer: 'accepted', isPrivate: true, files: ['Appraisal form.docx'] }],
  [1, 5, 'day', 2, 'On call weekend', '', { category: 'On call' }],
  [2, 0, '14:00', 60, 'Bed meeting review', 'Ward 7', { with: [DAWN, GRACE] }],
  [2, 1, '11:00', 60, 'Hypertension clinic', 'Outpatients 1', { category: 'Clinic' }],
  [2, 2, '09:00', 150, 'Cath lab list', 'Cath lab 2'],
  [2, 3, '11:00', 60, 'Integrated care forum', 'Town hall, committee room 4', { from: PRIYA, answer: 'accepted', files: ['Forum papers.pdf'] }],
  [2, 4, '10:30', 45, 'Review of Mrs Ashdown', 'Outpatients 3'],
  [3, 0, 'day', 5, 'Annual leave', '', { showAs: 'oof' }],
  [3, 1, '10:00', 60, 'Physiotherapy', 'Riverside clinic', { isPrivate: true }],
  [4, 0, '14:00', 60, 'Return from leave: results', 'C2.14'],
  [4, 1, '11:00', 60, 'Valve clinic', 'Outpatients 2', { category: 'Clinic' }],
  [4, 2, '09:00', 150, 'Cath lab list', 'Cath lab 1', { with: [CHIDI] }],
  [4, 3, '16:00', 60, 'Ambulance handover pilot', 'Microsoft Teams Meeting', { with: [NADIA, DAWN], teams: true }],
  [4, 4, '11:00', 60, 'Morbidity meeting', 'Seminar room 1', { with: [ANITA, LEE] }],
  [5, 0, '14:30', 30, 'Telephone clinic', 'C2.14', { category: 'Clinic' }],
  [5, 1, '12:00', 60, 'Grand round', 'Lecture theatre', { category: 'Teaching' }],
  [5, 2, '15:00', 60, 'Budget planning', 'A3.02', { from: HUGH, answer: 'tentativelyAccepted', showAs: 'tentative', files: ['Budget.xlsx'] }],
  [5, 3, '11:00', 30, 'Remote monitoring demonstration', 'Microsoft Teams Meeting', { from: HELEN, teams: true, answer: 'accepted' }],
  [6, 1, '11:00', 60, 'Echo list', 'C1.18', { category: 'Clinic' }],
  [6, 2, '09:00', 150, 'Cath lab list', 'Cath lab 1'],
  [6, 3, 'day', 2, 'Regional cardiology conference', 'Guildhall', { showAs: 'workingElsewhere' }],
];

/** Jo's second calendar. */
export const ON_CALL: readonly AppointmentRow[] = [-6, -4, -2, 0, 1, 3, 5].flatMap((week): AppointmentRow[] => [
  [week, 5, 'day', 2, `On call: ${['Rao', 'Okafor', 'Byrne'][(week + 6) % 3]}`, ''],
  [week, 2, '20:00', 720, 'Night on call', 'Residences', { showAs: 'busy' }],
]);

/** The shared mailbox that Jo opens as delegate. */
export const WARD_7: readonly AppointmentRow[] = [-2, -1, 0, 1, 2].flatMap((week): AppointmentRow[] => [
  [week, 0, '08:00', 30, 'Bed meeting', 'Ward 7 office', { with: [GRACE] }],
  [week, 2, '14:00', 60, 'Family meeting', 'Relatives room', { isPrivate: true }],
  [week, 4, '15:00', 45, 'Staffing for the weekend', 'Ward 7 office', { with: [DAWN] }],
]);

/** What a colleague's week looks like, so that their time is not all free. */
export const COLLEAGUE_WEEK: readonly AppointmentRow[] = [-1, 0, 1, 2].flatMap((week): AppointmentRow[] => [
  [week, 0, '09:00', 180, 'Clinic', 'Outpatients'],
  [week, 1, '14:00', 60, 'Team meeting', 'Seminar room 1'],
  [week, 3, '10:00', 120, 'Teaching', 'Education centre'],
]);
