// What an operator reads of identity providers that are wrongly described, and what people read who sign in by one.

export const providerSettingsText = {
  unreadable: (file: string): string => `Filen med loginudbydere kan ikke læses: ${file}`,
  noJson: (file: string): string => `Filen med loginudbydere er ikke gyldig JSON: ${file}`,
  wrong: (places: readonly string[]): string => `Loginudbyderne kan ikke bruges. Ret: ${places.map((one) => (one === '' ? 'listen' : one)).join(', ')}`,
} as const
