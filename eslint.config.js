import { defineConfig } from "eslint/config";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const noBreaches = [
  {
    selector: "ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression",
    message: "Export a function declaration; arrows are for callbacks.",
  },
  {
    selector: "ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > FunctionExpression",
    message: "Export a function declaration.",
  },
  { selector: "TSEnumDeclaration", message: "Use a union of strings: types must be erasable." },
  {
    selector: "TSModuleDeclaration[kind='namespace']",
    message: "Use a file instead of a namespace: types must be erasable.",
  },
  { selector: "TSParameterProperty", message: "Write the field out: types must be erasable." },
  {
    selector: "ClassDeclaration[superClass], ClassExpression[superClass]",
    message: "No inheritance. Pass what differs as an argument.",
  },
  {
    selector: "SwitchStatement > SwitchCase[test=null]",
    message: "Name every case, so that a new one is noticed. No default.",
  },
];

const noCasts = [
  {
    selector: "TSAsExpression:not([typeAnnotation.typeName.name='const'])",
    message: "Check the value or parse it with a schema; only core/base makes branded values with `as`.",
  },
  { selector: "TSTypeAssertion", message: "Check the value or parse it with a schema." },
];

const pureCore = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The clock is an argument." },
  { selector: "CallExpression[callee.name='Date']", message: "The clock is an argument." },
  {
    selector:
      "Program > VariableDeclaration[kind='let'], Program > ExportNamedDeclaration > VariableDeclaration[kind='let']",
    message: "No state between calls: pass it in and return it.",
  },
  {
    selector:
      "TSInterfaceBody > TSPropertySignature[readonly!=true], TSTypeAliasDeclaration TSPropertySignature[readonly!=true]",
    message: "Data is readonly.",
  },
  {
    selector: ":function > Identifier.params > TSTypeAnnotation > TSArrayType",
    message: "A function does not change what it is given: write readonly T[].",
  },
  {
    selector: "TSNullKeyword, :not(BinaryExpression) > Literal[raw='null']",
    message: "Absent is undefined, or a missing key in a file.",
  },
];

const noDefault = [
  {
    selector: "ExportDefaultDeclaration",
    message: "Only the files of a data folder have a default export, because their place names them.",
  },
];

const printedSkips = [
  {
    selector:
      "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|skipIf|runIf|todo|only|fails)$/]",
    message: 'A test is left out only by skip(condition, "reason") of its own context, which prints the reason.',
  },
  {
    selector:
      "CallExpression[callee.name='skip']:not(:has(> Literal.arguments)):not(:has(> TemplateLiteral.arguments))",
    message: "Give the reason as the last argument; it is printed.",
  },
  {
    selector:
      "CallExpression[callee.property.name='skip']:not(:has(> Literal.arguments)):not(:has(> TemplateLiteral.arguments))",
    message: "Give the reason as the last argument; it is printed.",
  },
];

const onlyGivenData = [
  "process",
  "Buffer",
  "window",
  "document",
  "navigator",
  "localStorage",
  "fetch",
  "console",
  "performance",
  "crypto",
  "setTimeout",
  "setInterval",
  "globalThis",
];

const dataFiles = [
  "law/{instruments,jurisdictions,status,forums}/**/*.ts",
  "templates/{,questions/}*.ts",
  "core/measurements/formats/*.ts",
];

export default defineConfig(
  { ignores: ["dist/", "out/", "node_modules/", "tests/cases/", "tests/golden/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false },
      ],
    },
  },
  {
    files: ["**/*.{ts,tsx,js,mjs,cjs}"],
    rules: {
      eqeqeq: "error",
      "max-depth": ["error", 3],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
      "no-param-reassign": ["error", { props: false }],
      "no-restricted-syntax": ["error", ...noBreaches, ...noDefault],
      "no-var": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"], location: "anywhere" }],
      "prefer-const": "error",
    },
  },
  {
    files: ["host/**/*.ts", "electron/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...noBreaches, ...noDefault, ...noCasts] },
  },
  {
    files: ["renderer/**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "no-restricted-syntax": [
        "error",
        ...noBreaches,
        ...noDefault,
        ...noCasts,
        {
          selector: "JSXText[value=/\\p{L}/u]",
          message: "Every visible text comes from locales/: give it a key.",
        },
        {
          selector:
            "JSXAttribute[name.name=/^(aria-label|title|alt|placeholder|label|description)$/] > Literal[value=/\\p{L}/u]",
          message: "Every text that is read out or shown comes from locales/: give it a key.",
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "Nothing foreign is ever taken for markup.",
        },
      ],
    },
  },
  {
    files: ["core/**/*.ts", "law/**/*.ts", "templates/**/*.ts", "locales/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...onlyGivenData.map((name) => ({
          name,
          message: "This part works on the data it is given; the host reads and writes.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The clock is an argument." },
        { object: "Math", property: "random", message: "Randomness is an argument." },
      ],
      "no-restricted-syntax": ["error", ...noBreaches, ...noDefault, ...noCasts, ...pureCore],
    },
  },
  { files: ["core/base/*.ts"], rules: { "no-restricted-syntax": ["error", ...noBreaches, ...noDefault, ...pureCore] } },
  { files: dataFiles, rules: { "no-restricted-syntax": ["error", ...noBreaches, ...noCasts, ...pureCore] } },
  { files: ["law/**/*.ts"], rules: { "max-lines": "off" } },
  {
    files: ["tests/**/*.{ts,mjs}"],
    // A `describe` is a list of sentences, not one function; each test in it stays short.
    // What a program printed is read with JSON.parse and compared as it is.
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "max-lines-per-function": "off",
      "no-restricted-syntax": ["error", ...noBreaches, ...noDefault, ...printedSkips],
    },
  },
  // A declaration describes a foreign module as it is, its default export included.
  { files: ["**/*.d.ts"], rules: { "no-restricted-syntax": ["error", ...noBreaches] } },
  { files: ["*.{js,cjs,ts}", "*/vite.config.ts"], rules: { "no-restricted-syntax": ["error", ...noBreaches] } },
);
