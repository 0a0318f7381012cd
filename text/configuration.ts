// What an operator reads when the environment does not hold together. One sentence per fault; never the value of a secret.

/** A setting that cannot be used: which variable, and what is wrong with it. */
export interface SettingFault {
  readonly variable: string
  readonly fault: 'port' | 'count' | 'rates' | 'choice' | 'database-url' | 'address' | 'namespace' | 'host' | 'public-url' | 'web-address' | 'payload-keys' | 'required-in-production' | 'required-with-providers' | 'mail-url' | 'mailbox' | 'required-with-mail' | 'mail-password' | 'nets'
  /** The choices, where there are some. */
  readonly choices?: readonly string[]
}

/** One Danish sentence for one fault. */
export const settingSentence = ({ variable, fault, choices = [] }: SettingFault): string => {
  switch (fault) {
    case 'port': return `${variable} skal være et helt tal fra 0 til 65535.`
    case 'count': return `${variable} skal være et helt tal fra 0 til 9.`
    case 'rates': return `${variable} skal være to hele tal med skråstreg imellem: forespørgsler i minuttet fra en person og fra en adresse, for eksempel 3000/300.`
    case 'choice': return `${variable} skal være en af: ${choices.join(', ')}.`
    case 'database-url': return `${variable} skal være en adresse som postgres://bruger:adgangskode@vært:5432/database.`
    case 'address': return `${variable} skal være vært:port, for eksempel 127.0.0.1:7233.`
    case 'namespace': return `${variable} må kun have bogstaver, tal, punktum, understreg og bindestreg og højst 200 tegn.`
    case 'host': return `${variable} må ikke have mellemrum eller skråstreg.`
    case 'web-address': return `${variable} skal være en adresse som https://api.pwnedpasswords.com/range.`
    case 'public-url': return `${variable} skal være tjenestens egen adresse uden sti, for eksempel https://akkreditering.kk.dk.`
    case 'payload-keys': return `${variable} skal være navn:nøgle, flere med komma imellem, den nyeste først og hvert navn én gang. En nøgle er 32 tilfældige bytes i base64 (openssl rand -base64 32).`
    case 'required-with-providers': return `${variable} skal være sat, når SIGN_IN_PROVIDERS er sat.`
    case 'mail-url': return `${variable} skal være som smtps://bruger@vært:465 eller smtp://vært:587, uden adgangskode. På et lukket net uden kryptering: smtp://vært:25?tls=none, og så uden bruger.`
    case 'mailbox': return `${variable} skal være en mailadresse, for eksempel Akkreditering <akkreditering@kk.dk>.`
    case 'required-with-mail': return `${variable} skal være sat, når MAIL_URL er sat.`
    case 'mail-password': return `${variable} skal være en fil med adgangskoden, når MAIL_URL har en bruger, og ellers ikke være sat.`
    case 'nets': return `${variable} skal være adresser eller net med komma imellem, for eksempel 10.1.2.0/24, 10.1.3.7.`
    case 'required-in-production': return `${variable} skal være sat, når NODE_ENV er production.`
  }
}

/** All faults as one text, a line each. */
export const configurationText = (faults: readonly SettingFault[]): string =>
  ['Opsætningen kan ikke bruges:', ...faults.map(fault => `- ${settingSentence(fault)}`)].join('\n')
