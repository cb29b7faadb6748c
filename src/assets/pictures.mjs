// Pictures that content/pictures.yaml names, drawings of our own, and the font that people may choose.
import {existsSync, readFileSync} from 'node:fs';
import {optimize} from 'svgo';
import {parse} from 'yaml';

const PACKAGES = 'src/assets/node_modules';
const FONT = `${PACKAGES}/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin`;

/** Each picture by its short name. */
export function pictures(list) {
  const named = Object.entries(parse(readFileSync(list, 'utf8')));
  return Object.fromEntries(named.map(([name, source]) => [name, picture(list, name, source)]));
}

function picture(list, name, source) {
  const [collection, ...rest] = source.split('/');
  const file = {
    openmoji: `${PACKAGES}/openmoji/color/svg/${rest.join('/')}.svg`,
    healthicons: `${PACKAGES}/healthicons/public/icons/svg/${rest.join('/')}.svg`,
  }[collection];
  if (file === undefined || !existsSync(file)) {
    throw new Error(`${list}: "${name}" is ${source}, which is not in OpenMoji or Health Icons.`);
  }
  return smaller(readFileSync(file, 'utf8'));
}

/** A drawing in static/, where #brand, #ink and #action stand for the council's colours. */
export function drawing(file, colours) {
  const named = readFileSync(file, 'utf8').replace(/#(brand|ink|action)\b/g, (_, name) => colours[name]);
  return smaller(named);
}

function smaller(svg) {
  const plugins = [
    {name: 'preset-default', params: {overrides: {convertPathData: {floatPrecision: 1}}}},
    'removeDimensions',
  ];
  return Buffer.from(optimize(svg, {multipass: true, floatPrecision: 1, plugins}).data);
}

/** Atkinson Hyperlegible Next, by the names that the style sheet uses. */
export function fonts() {
  return {
    'hyperlegible.woff2': readFileSync(`${FONT}-400-normal.woff2`),
    'hyperlegible-bold.woff2': readFileSync(`${FONT}-700-normal.woff2`),
  };
}

/** The same font as a PDF needs it. */
export function paperFonts() {
  const folder = `${PACKAGES}/@expo-google-fonts/atkinson-hyperlegible-next`;
  return {
    'regular.ttf': readFileSync(`${folder}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
    'bold.ttf': readFileSync(`${folder}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`),
  };
}
