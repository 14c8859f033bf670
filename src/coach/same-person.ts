/** Whether two names may be one person's: spelling, short forms and nicknames count as the same, because a false alarm costs more than a miss. */

/** Short forms that do not begin as their name does. */
const NICKNAMES: readonly (readonly string[])[] = [
  ["robert", "bob", "bobby"],
  ["william", "bill", "billy", "will", "liam"],
  ["richard", "dick", "rick", "ricky"],
  ["margaret", "peggy", "meg", "maggie", "greta", "daisy"],
  ["elizabeth", "liz", "lizzy", "beth", "betty", "bess", "eliza", "libby", "lisa"],
  ["john", "jack", "johnny", "ian", "sean", "ivan", "juan"],
  ["edward", "ted", "teddy", "ned"],
  ["anthony", "tony"],
  ["james", "jim", "jimmy", "jamie", "diego"],
  ["henry", "hank", "harry"],
  ["charles", "chuck", "charlie", "carlos"],
  ["mary", "molly", "polly", "mia"],
  ["sarah", "sally", "sadie"],
  ["katherine", "catherine", "kate", "kathy", "cathy", "kitty", "katya", "trina"],
  ["christine", "kristin", "christina", "tina", "chris", "kris", "kirsten"],
  ["alexander", "alexandra", "sasha", "sandra", "xander", "lex", "alex"],
  ["rebecca", "becky", "becca"],
  ["francisco", "paco", "pancho", "francis", "frank"],
  ["jose", "pepe"],
  ["ignacio", "nacho"],
  ["enrique", "kike"],
  ["guadalupe", "lupe", "lupita"],
  ["dolores", "lola"],
  ["geoffrey", "jeff", "geoff", "jeffrey"],
  ["philip", "phil", "pip"],
  ["dorothy", "dot", "dolly"],
  ["theodore", "theo", "ted"],
  ["vladimir", "vova"],
  ["yevgeny", "evgeny", "zhenya", "eugene", "gene"],
  ["steven", "stephen", "stefan", "esteban"],
];

/** Small letters without accents: "Zoë" and "Soren" for "Søren". */
export const folded = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øœ]/g, "o")
    .replace(/æ/g, "a")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/ß/g, "s");

const FEWEST_LETTERS_ALIKE = 2;
const FEWEST_LETTERS_INSIDE = 3;

/** Whether `a` and `b`, each one word of a name, may belong to one person. */
export function maySame(a: string, b: string): boolean {
  const [one, two] = [folded(a), folded(b)];
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  if (short.length < FEWEST_LETTERS_ALIKE) return short[0] === long[0];
  if (short.slice(0, FEWEST_LETTERS_ALIKE) === long.slice(0, FEWEST_LETTERS_ALIKE)) return true;
  if (short.length >= FEWEST_LETTERS_INSIDE && long.includes(short)) return true;
  // One letter off at the start: Katherine and Catherine, Inge and Onge.
  return (short.length > 3 && one.slice(1) === two.slice(1)) || NICKNAMES.some((names) => names.includes(one) && names.includes(two));
}
