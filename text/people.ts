// Danish sentences about signing in, tokens, people and versions of the quality model. What the rules of a case refuse stands in refusals.ts.

import type { Params, Sentences } from './refusals.ts'
import { longDate } from './report.ts'

const day = (p: Params): string => longDate(String(p['day'] ?? ''))

/** Seconds as a person counts them: '40 sekunder', '1 minut', '12 minutter'. */
const wait = ({ seconds }: Params): string => {
  const n = Number(seconds ?? 60)
  if (n < 60) return `${n} ${n === 1 ? 'sekund' : 'sekunder'}`
  const minutes = Math.ceil(n / 60)
  return `${minutes} ${minutes === 1 ? 'minut' : 'minutter'}`
}

/** By refusal code. */
export const peopleSentences = {
  'wrong-credentials': () => 'Brugernavnet eller adgangskoden er forkert.',
  'too-many-attempts': p => `Der er prøvet for mange gange. Vent ${wait(p)}, og prøv igen.`,
  'password-too-short': p => `Adgangskoden skal have mindst ${p['min'] ?? ''} tegn. Brug gerne flere ord efter hinanden.`,
  'password-too-long': p => `Adgangskoden må højst have ${p['max'] ?? ''} tegn.`,
  'password-too-simple': () => 'Adgangskoden er for let at gætte: den gentager sig eller er en række. Brug gerne flere ord efter hinanden.',
  'password-is-known': () => 'Adgangskoden er for let at gætte: den er næsten dit navn, dit brugernavn eller et ord herfra. Brug gerne flere ord efter hinanden.',
  'password-breached': () => 'Adgangskoden står på en liste over koder, der er lækket fra andre steder. Vælg en anden.',
  'password-same': () => 'Den nye adgangskode er den samme som den gamle.',
  'password-wrong': () => 'Den nuværende adgangskode er forkert.',
  'no-password': () => 'Du har ingen adgangskode her. Du logger ind med din arbejdskonto.',
  'own-account': () => 'Du kan ikke ændre din egen adgang sådan. En anden administrator gør det. Din adgangskode skifter du under Min adgang.',
  'account-not-found': () => 'Personen har ingen adgang endnu.',
  'account-is-closed': () => 'Adgangen er lukket. Åbn den først.',
  'username-wrong': () => 'Et brugernavn har 3–100 små bogstaver, tal, punktum, bindestreg, understreg eller @.',
  'username-taken': () => 'En anden har det brugernavn.',
  'passkeys-off': () => 'Adgangsnøgler er ikke slået til her.',
  'passkey-wrong': () => 'Adgangsnøglen kunne ikke godkendes. Den kan være fjernet her, eller der gik for lang tid. Prøv igen, eller log ind på en anden måde.',
  'too-many-passkeys': p => `Du har allerede ${p['max'] ?? ''} adgangsnøgler. Fjern nogle af dem først.`,
  'code-needed': () => 'Der mangler en kode. Send den, som din app viser, eller en genoprettelseskode, sammen med adgangskoden.',
  'code-wrong': () => 'Koden kunne ikke bruges. Den kan være forkert, brugt før eller for gammel. Vent, til appen viser en ny, og prøv igen.',
  'second-factor-required': () => 'Som administrator skal du logge ind med to ting, for eksempel adgangskode og en kode fra en app. Sæt det op under Min adgang.',
  'sign-in-again': () => 'Bekræft først, at det er dig: det er over ti minutter siden, du loggede ind.',
  'second-factor-set': () => 'Du har allerede sat en app op. Tag koden af først.',
  'second-factor-not-set': () => 'Der er ikke sat en app op.',
  'setup-not-finished': () => 'Opsætningen blev ikke gjort færdig i tide. Begynd forfra.',
  'own-second-factor': () => 'Din egen kode tager du af under Min adgang. Har du mistet telefonen, så gør en anden administrator det.',
  'link-not-valid': () => 'Linket kan ikke bruges. Det kan være brugt, udløbet eller afløst af et nyt. Bed administratoren om et nyt.',
  'provider-unknown': () => 'Den måde at logge ind på findes ikke. Vælg en af dem, der står på siden.',
  'provider-unavailable': () => 'Der er ikke svar fra det sted, du ville logge ind med. Prøv igen om lidt, eller log ind på en anden måde.',
  'provider-said-no': () => 'Det sted, du ville logge ind med, lod dig ikke komme videre. Prøv igen, og kontakt administratoren, hvis det sker igen.',
  'provider-answer-wrong': () => 'Svaret fra det sted, du ville logge ind med, kunne ikke godkendes. Prøv igen, og kontakt administratoren, hvis det sker igen.',
  'sign-in-not-finished': () => 'Login blev ikke gjort færdigt. Det kan være udløbet, åbnet i en anden browser eller brugt før. Begynd forfra her.',
  'identity-unknown': () => 'Du er logget ind dér, men har ikke adgang her. Kontakt Akkrediteringssekretariatets administrator.',
  'identity-other': () => 'Din mailadresse hører til en, der allerede logger ind med en anden konto. Kontakt Akkrediteringssekretariatets administrator.',
  'session-required': () => 'Det kræver, at du selv er logget ind. Et adgangstoken kan ikke bruges til det.',
  'token-read-only': () => 'Adgangstokenet kan kun bruges til at læse.',
  'token-not-found': () => 'Adgangstokenet findes ikke.',
  'too-many-tokens': p => `Du har allerede ${p['max'] ?? ''} adgangstokens. Tilbagekald nogle af dem først.`,
  'model-version-exists': p => `Der er allerede en version ${p['version'] ?? ''} af kvalitetsmodellen. Giv den nye version et andet navn.`,
  'own-function': () => 'Du kan ikke ændre din egen funktion. Bed sekretariatet om det.',
  'own-role': () => 'Du kan ikke ændre din egen rolle. En anden administrator gør det.',
  'last-administrator': () => 'Der skal altid være en administrator. Giv en anden rollen først.',
  'role-overlaps': () => 'Personen har allerede rollen i noget af den tid.',
  'role-in-use': p => `${p['name'] ?? 'Personen'} har en opgave med rollen i forløbet for ${p['offer'] ?? 'et tilbud'}. Find en anden til opgaven dér først.`,
  'unit-not-found': () => 'Tilbuddet eller centret findes ikke.',
  'person-not-found': () => 'Personen findes ikke.',
  'holding-not-found': () => 'Funktionen eller rollen findes ikke. Den kan være trukket tilbage.',
  'absence-not-found': () => 'Fraværet findes ikke, eller du har ikke adgang til det.',
  'function-of-other-unit': () => 'En centerchef hører til et center; de andre funktioner hører til et tilbud.',
  'holding-overlaps': () => 'Personen har allerede funktionen i noget af den tid.',
  'seat-taken': () => 'En anden har funktionen i noget af den tid. Afslut den først, eller vælg, at den nye afløser den tidligere.',
  'date-past': p => `${day(p)} er passeret. Vælg i dag eller en senere dag.`,
  'date-too-far': p => `${day(p)} ligger for langt ude i fremtiden. Vælg en dag inden for fem år.`,
  'period-empty': () => 'Den sidste dag ligger før den første.',
  'already-ended': () => 'Det er allerede afsluttet.',
  'ends-later': () => 'Det slutter før den dag. Registrér en ny periode, hvis den skal vare længere.',
  'deputy-self': () => 'Vælg en anden som stedfortræder.',
  'deputy-circle': () => 'Stedfortræderen er selv fraværende i noget af den tid, og opgaverne ville komme tilbage til den fraværende. Vælg en anden.',
  'absence-overlaps': () => 'Der er allerede registreret fravær i noget af den tid.',
  'examines-offer': p => `${p['name'] ?? 'Personen'} er med til audit, kvalitetssikring eller beslutning i forløbet for ${p['offer'] ?? 'tilbuddet'}. Vælg en anden til den opgave først.`,
  'already-pseudonym': () => 'Personen er allerede erstattet med et nummer.',
  'still-in-case': p => `Personen har en opgave i forløbet for ${p['offer'] ?? 'et tilbud'}. Giv den til en anden først.`,
  'still-holds-function': p => `Personen har en funktion ved ${p['place'] ?? 'et tilbud'}. Afslut den først.`,
  'still-has-role': () => 'Personen har en rolle. Afslut den først.',
  'still-stands-in': () => 'Personen er stedfortræder for en anden. Find en anden stedfortræder først.',
  'account-still-open': () => 'Personens adgang er åben. Luk den først.',
  'email-taken': () => 'En anden person har den mailadresse.',
} satisfies Sentences

/** What is said at start, not as the answer to a person's act. */
export const peopleNotice = {
  'demo-accounts': p => `Der er ${p['count'] ?? ''} åbne demokonti, som alle har en kendt adgangskode. Luk dem, eller start uden NODE_ENV=production.`,
} satisfies Sentences
