const FORBIDDEN = 'script, style, iframe, object, embed, link, meta, base, form';

/** HTML of an item without what could run or load something in Outlook's own page. */
export function safeHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(FORBIDDEN)) element.remove();
  for (const element of body.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const runs = name.startsWith('on') || /^\s*javascript:/i.test(value);
      const loads = name === 'src' || name === 'srcset' || name === 'background';
      if (runs || loads) element.removeAttribute(name);
    }
  }
  return body.innerHTML;
}
