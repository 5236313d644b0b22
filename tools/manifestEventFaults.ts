import { NOTICE_ICON } from '../src/adapters/outlook/notices';
import { HANDLER_NAMES, OPEN_PANE } from '../src/launchevent/names';
import { flatten, type Element } from './manifestElements';

/** `Block` is refused by Microsoft's store; a mode left out means `SoftBlock` to Outlook. */
const SEND_MODES = ['PromptUser', 'SoftBlock'];

/** Where the manifest and the code behind Outlook's events say different things. */
export function findEventFaults(all: readonly Element[]): string[] {
  return [...handlerFaults(all), ...sendFaults(all), ...runtimeFaults(all), ...nameFaults(all)];
}

function handlerFaults(all: readonly Element[]): string[] {
  const named = launchEvents(all).map((event) => event.attributes['FunctionName'] ?? '');
  const known: readonly string[] = HANDLER_NAMES;
  return [
    ...named.filter((name) => !known.includes(name)).map((name) => `handler "${name}" is associated nowhere`),
    ...known.filter((name) => !named.includes(name)).map((name) => `handler "${name}" has no event`),
  ];
}

function sendFaults(all: readonly Element[]): string[] {
  const sends = launchEvents(all).filter((event) => event.attributes['Type'] === 'OnAppointmentSend');
  const modes = sends.map((event) => event.attributes['SendMode'] ?? 'left out');
  return [
    ...(sends.length === 1 ? [] : [`OnAppointmentSend stands ${sends.length} times, not once`]),
    ...modes.filter((mode) => !SEND_MODES.includes(mode)).map((mode) => `SendMode is ${mode}: PromptUser or SoftBlock`),
  ];
}

/** Outlook finds the handlers' page by the event's resid, the script of classic Outlook by the runtime's. */
function runtimeFaults(all: readonly Element[]): string[] {
  const runtimes = all.filter((e) => e.name === 'Runtime');
  const overrides = flatten(runtimes).filter((e) => e.name === 'Override' && e.attributes['type'] === 'javascript');
  const pages = eventPoints(all).map((e) => e.children.find((inner) => inner.name === 'SourceLocation'));
  const matches = pages.length === 1 && pages[0]?.attributes['resid'] === runtimes[0]?.attributes['resid'];
  return [
    ...(runtimes.length === 1 && matches ? [] : ['the page of the events is not the one of the runtime']),
    ...(overrides.length === 1 ? [] : ['the runtime has no script for classic Outlook on Windows']),
  ];
}

/** Ids of the manifest that the code uses: Outlook ignores a button, or refuses a notification, that it cannot find. */
function nameFaults(all: readonly Element[]): string[] {
  const surface = all.find((e) => e.attributes['xsi:type'] === 'AppointmentOrganizerCommandSurface');
  const buttons = flatten(surface?.children ?? []).filter((e) => e.name === 'Control');
  const images = all.filter((e) => e.name === 'bt:Image').map((e) => e.attributes['id']);
  return [
    ...(buttons.some((e) => e.attributes['id'] === OPEN_PANE) ? [] : [`no button for organizers is "${OPEN_PANE}"`]),
    ...(images.includes(NOTICE_ICON) ? [] : [`no image is "${NOTICE_ICON}", which notifications show`]),
  ];
}

const launchEvents = (all: readonly Element[]): Element[] => all.filter((e) => e.name === 'LaunchEvent');

const eventPoints = (all: readonly Element[]): Element[] =>
  all.filter((e) => e.name === 'ExtensionPoint' && e.attributes['xsi:type'] === 'LaunchEvent');
