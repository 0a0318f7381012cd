// Words of the evaluation at a case's end.
import type { EvaluationSide } from '../../domain/evaluation/evaluation.ts'

export const evaluationText = {
  title: 'Evaluering af forløbet', purpose: 'Tre korte spørgsmål om, hvad forløbet kostede, og hvad der kan undværes. Du bestemmer selv, om du svarer.',
  readers: 'Hvem læser svaret?',
  readersHint: {
    offer: 'Svaret gemmes for tilbuddet, uden dit navn. Kun tilbuddets leder kan læse og rette det her. Det er tænkt til rundens opsamling, hvor teksterne står uden navn på person og tilbud.',
    auditors: 'Auditteamet har ét fælles svar, uden navne. Kun teamet kan læse og rette det her. Det er tænkt til rundens opsamling, hvor teksterne står uden navn på person og tilbud.',
  } satisfies Readonly<Record<EvaluationSide, string>>,
  five: 'Tal fortælles først, når mindst fem har svaret.',
  until: (day: string): string => `Svaret kan rettes indtil ${day}.`,
  hours: { offer: 'Hvor mange timer har tilbuddet cirka brugt?', auditors: 'Hvor mange timer har teamet cirka brugt i alt?' } satisfies Readonly<Record<EvaluationSide, string>>,
  hoursHint: 'Et cirkatal i hele timer er nok.', hoursWrong: 'Skriv et helt tal mellem 0 og 2000, eller lad feltet stå tomt.',
  worth: 'Hvad var det værd at bruge tid på?', drop: 'Hvad kan undværes næste gang?', textHint: 'Ingen navne på personer, og intet om en borger.',
  save: 'Gem svaret', saved: 'Svaret er gemt', none: 'Der er intet svar.',
} as const
