// The icons that pages use: scripts/assets.mjs makes the sprite of exactly these.
export const iconNames = [
  'account', 'arrow-forward', 'check', 'checklist', 'chevron-right', 'close', 'document', 'error', 'file-pdf', 'forward', 'home', 'hourglass', 'info', 'lock', 'notifications', 'persons', 'plus',
  'print', 'refresh', 'search', 'success', 'time', 'warning', 'edit', 'groups', 'calendar-month',
] as const
export type IconName = (typeof iconNames)[number]
