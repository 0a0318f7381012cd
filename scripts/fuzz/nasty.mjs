/** Texts that people paste and attackers send. Each must come back as it was or be refused with a sentence. */
export const nasty = [
  '\u202Etxet\u202C', '\u200Fשלום\u200E', 'æøåÆØÅ é ü ß', 'e\u0301', '👩‍👩‍👧‍👦', '\uFEFFtekst', 'a\u2028b', '\u0007', '\u001B[31m', '<script>alert(1)</script>', '{{7*7}}',
  '=HYPERLINK("x")', "' OR 1=1 --", '../../etc/passwd', '%00', '\\u0000', 'null', 'NaN', '1e309', '9007199254740993', '2147483648', '1.5', '-0', '275760-09-14', '0000-01-01', '9999-12-31', '__proto__', 'constructor',
  'a\r\nSet-Cookie: x=1', '010190-1234', ' '.repeat(40), 'x'.repeat(600), '-'.repeat(36), '0'.repeat(36),
]
