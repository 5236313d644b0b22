import type { AppointmentWindowState } from '../windows/openWindows';
import { AttendeeWindow } from './AttendeeWindow';
import { ComposeWindow } from './ComposeWindow';

export interface AppointmentWindowProps {
  readonly state: AppointmentWindowState;
  readonly isCovered: boolean;
}

export function AppointmentWindow({ state, isCovered }: AppointmentWindowProps) {
  if (state.kind === 'compose') return <ComposeWindow state={state} isCovered={isCovered} />;
  return <AttendeeWindow state={state} isCovered={isCovered} />;
}
