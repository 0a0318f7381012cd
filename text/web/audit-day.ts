// Words of the audit day's page.
export const auditDayText = {
  title: 'Auditdag', purpose: 'Auditteamet foreslår op til tre dage, og tilbuddet vælger en af dem eller beder om en anden.',
  see: 'Auditdag', planned: (day: string): string => `Auditdagen er ${day}.`, move: 'Flyt auditdagen',
  silence: 'Kommer der ikke noget svar, fastsætter auditteamet en af dagene.',
  noneYet: 'Der er ikke foreslået dage endnu.', noneForOffer: 'Auditteamet foreslår dage her. I får besked.',
  proposed: 'Foreslåede dage', pick: 'Vælg denne dag', pickOf: (day: string): string => `Vælg ${day}`, other: 'Ingen af dagene passer', otherHint: 'Skriv en anden dag, og hvorfor. Auditteamet svarer.', day: 'Dag', reason: 'Hvorfor', ask: 'Bed om dagen',
  suggested: (day: string): string => `Tilbuddet har bedt om ${day}.`, propose: 'Foreslå dage', proposeAgain: 'Foreslå andre dage', fix: 'Fastsæt dagen', fixOf: (day: string): string => `Fastsæt ${day}`, against: 'Bemærk', free: 'Intet er til hinder.',
} as const
