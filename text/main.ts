// What the service says at the terminal of the one who starts it.

export const mainText = {
  ready: (url: string, seconds: string): string => `Klar på ${url} efter ${seconds} s. API: ${url}/api/v1/docs. Stop med Ctrl-C.`,
  metrics: (url: string): string => `Tal om driften: ${url}`,
  working: 'Arbejderen er i gang.',
  stopping: 'Stopper …',
  stopped: 'Stoppet. Intet er gået tabt.',
  stopFailed: (why: string): string => `En del kunne ikke stoppes pænt: ${why}`,
  failed: (why: string): string => `Tjenesten kunne ikke starte: ${why}`,
  exampleData: (password: string): string => `Eksempeldata er lagt ind: 40 tilbud og en demobruger for hver rolle (f.eks. konsulent1, leder-t001, auditor5). Adgangskode: ${password}`,
} as const
