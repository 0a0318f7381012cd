// As whom the service is asked, and in the short form about what: the operations that are theirs. The full form asks everything as everybody.

const roles = [
  { name: 'unknown', tags: ['Sign-in', 'Service', 'Offers', 'Reports', 'Overview'] },
  { name: 'manager', username: 'leder-t004', tags: ['Accreditations', 'Beside the case', 'Learnings'] },
  { name: 'employee', username: 'medarbejder1-t004', tags: ['Accreditations', 'Learning'] },
  { name: 'auditor', lead: true, tags: ['Accreditations', 'Auditor corps', 'Reports'] },
  { name: 'decider', username: 'beslutter1', tags: ['Accreditations', 'Overview'] },
  { name: 'consultant', username: 'konsulent1', tags: ['Accreditations', 'Rounds', 'Overview', 'Learning', 'Offers', 'Auditor corps'] },
  { name: 'chief', username: 'centerchef1', tags: ['Overview', 'People', 'Organisation', 'Reports'] },
  { name: 'reader', username: 'laeser1', tags: ['Offers', 'Overview', 'Quality models'] },
  // Its token may revoke itself: so these are asked in nobody else's run.
  { name: 'own-access', username: 'laeser2', tags: ['Sign-in'], mayEnd: true },
  { name: 'coordinator', username: 'tilsyn1', tags: ['Socialtilsyn'] },
  { name: 'head', username: 'sekretariatsleder', tags: ['Quality models', 'Administration', 'Rounds'] },
  // Last: accounts may be closed, and roles ended.
  { name: 'administrator', username: 'admin', tags: ['People', 'Organisation', 'Administration'] },
]

/** All roles, or the one named. Throws at a name that is none. */
export const chosenRoles = (name) => {
  const chosen = name === undefined ? roles : roles.filter((one) => one.name === name)
  if (chosen.length === 0) throw new Error(`--role is one of: ${roles.map((one) => one.name).join(', ')}`)
  return chosen
}

/** The username behind a role; nobody's is undefined. `lead`: whoever leads the audit that is open. */
export const usernameOf = (role, lead) => (role.lead ? lead : role.username)
