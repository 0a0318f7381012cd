// The one document that every engine makes: chapters of prose and a table each, without figures, so that all of them can. Its words are drawn
// from a list by a counter that always starts alike: no engine lives on lines it has seen before, and every run makes the same text.
const words = `tilbuddet borgeren medarbejderne arbejder sammen om trivsel udvikling relationer døgnrytme måltider medicin samvær pårørende faglighed
supervision dokumentation målsætning inddragelse selvbestemmelse fritid beskæftigelse sundhed tryghed hverdag aftaler møder overlevering introduktion
beskrivelse praksis kvalitetsmodel vurdering vidnesbyrd interview observation samtale handleplan opfølgning læring indsats`.split(/\s+/)

const drawing = (seed) => {
  let state = seed
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % most
  }
}

/** `chapters`: how many; some 1.6 pages each. Gives `{ title, chapters: [{ title, paragraphs, columns, rows }] }`. */
export const documentOf = (chapters) => {
  const draw = drawing(20_261_126)
  const prose = (count) => {
    const text = Array.from({ length: count }, () => words[draw(words.length)]).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)} (${draw(900)} § ${draw(80)}).`
  }
  return {
    title: 'Auditrapport – Bostedet Ærøsund',
    chapters: Array.from({ length: chapters }, (_, at) => ({
      title: `${at + 1}. ${prose(3)}`,
      paragraphs: Array.from({ length: 3 }, () => prose(70)),
      columns: ['Krav', 'Hvad der er set', 'Dato', 'Vurdering'],
      rows: Array.from({ length: 8 }, (_, row) => [`KV${row + 1}`, prose(14), `${1 + draw(28)}. maj 2026`, ['Overensstemmelse', 'Mindre uoverensstemmelse', 'Ikke belyst'][draw(3)]]),
    })),
  }
}
