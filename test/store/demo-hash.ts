/** argon2id of the demo password 'akkreditering-demo', made once so that tests need not. */
export const demoHash = '$argon2id$v=19$m=19456,t=2,p=1$CPAkRqh0qOPjfkFvArhW6Q$o96ZIPA/oJFTCfSW8YlzmdAZERXj/aDUqvUN4DRoOmg'
