import type { RuleExamples } from '../example';

export const secretExamples: Readonly<Record<string, RuleExamples>> = {
  password: {
    found: [
      'admin pwd=⟦q7TTw2!a⟧',
      ['Demo', 'username trial2, password: ⟦Maple#4410⟧'],
      'Password is ⟦Winter2026!⟧',
      'password for the laptop is ⟦Blue-42⟧',
      'Server=db1;User=sa;Password=⟦Qwerty!99⟧;',
      'api key ⟦zk_7f3a9b2c4d⟧',
      'rotate ⟦ghp_Zk81mPqL03xTbY72⟧ on Friday',
      'postgres://rota:⟦Qn7kLp3x⟧@db2.westvale.example/rota',
      'backup server root is ⟦Cedar_88_loft⟧ for now',
      ['Wifi in the annexe', 'SSID Westvale-Guest3, password ⟦pear-31-owl⟧'],
    ],
    ignored: [
      'Password manager licences',
      'Password reset 14:00',
      'password: sent separately',
      'Meeting password: Kd82mPx',
      'Token gesture – flowers',
      'root cause is staffing',
      'postgres upgrade window',
      'postgres://db2.westvale.example/rota',
      'bus pass 2026',
      ['Teams', 'Microsoft Teams meeting\nMeeting ID: 251 806 892 531\nPasscode: VTTqgE'],
    ],
  },
  'host-code': {
    found: ['host key ⟦770090⟧', 'chair PIN ⟦77310⟧', 'moderator pin: ⟦4821⟧'],
    ignored: ['Passcode: 481922', 'Host the briefing', 'chair the meeting at 1400', 'participant PIN 482193'],
  },
  'lock-code': {
    found: [
      'Door code ⟦4417⟧',
      'key safe ⟦7391⟧',
      'drug cupboard code ⟦C2580Y⟧',
      'code for the door is ⟦2046⟧',
      'exp 03/28 cvv ⟦318⟧',
      ['Key safe changed', 'now ⟦C4417Y⟧, tell nobody'],
      ['Sluice door code', '⟦2846⟧# – from Monday'],
    ],
    ignored: [
      'Door access system',
      'dress code',
      'QR code 2026',
      'dial-in code 118822',
      'Key safe policy review',
      ['Door code change', '1400 with estates'],
      'cost code 450981',
    ],
  },
  'personal-pin': {
    found: ['smartcard PIN ⟦482915⟧', ['Locum', 'my pin is ⟦4829⟧']],
    ignored: ['PIN pad cleaning', 'NMC PIN renewal 12A3456E', 'Teleconf PIN 998043#', 'pin 1234'],
  },
};
