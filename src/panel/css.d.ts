/** Says that the bundler hands a stylesheet over as text, to be adopted by the shadow root. */
declare module "*.css" {
  const text: string;
  export default text;
}
