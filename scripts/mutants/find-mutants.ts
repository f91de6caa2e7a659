import ts from 'typescript';
import type { FoundMutant, MutantKind } from './mutant.ts';

type Replacement = readonly [kind: MutantKind, node: ts.Node, replacement: string];

/**
 * Every mutant of a file, in the order of their places: constants (numbers, words, lists, true and
 * false) and conditions (comparisons, `&&` and `||`, negations, guards that leave early). Types,
 * imports, names of properties and regular expressions are left alone.
 */
export function findMutants(text: string): FoundMutant[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const found: FoundMutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isLeftAlone(node)) return;
    for (const replacement of replacementsOf(node, source)) {
      const [kind, replaced, becomes] = replacement;
      const start = replaced.getStart(source);
      const { line, character } = source.getLineAndCharacterOfPosition(start);
      found.push({
        kind,
        start,
        end: replaced.end,
        line: line + 1,
        column: character + 1,
        replacement: becomes,
        was: text.slice(start, replaced.end),
        becomes,
        atLoad: !isInFunction(replaced),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isLeftAlone(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isRegularExpressionLiteral(node)
  );
}

function isInFunction(node: ts.Node): boolean {
  for (let above = node.parent; !ts.isSourceFile(above); above = above.parent)
    if (ts.isFunctionLike(above)) return true;
  return false;
}

const replacementsOf = (node: ts.Node, source: ts.SourceFile): readonly Replacement[] => [
  ...constants(node),
  ...conditions(node, source),
];

function constants(node: ts.Node): readonly Replacement[] {
  if (ts.isNumericLiteral(node)) return numbers(node);
  if (ts.isStringLiteral(node)) return isValue(node) && node.text ? [['string', node, "''"]] : [];
  if (ts.isArrayLiteralExpression(node)) return lists(node);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [['boolean', node, 'false']];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [['boolean', node, 'true']];
  return [];
}

function conditions(node: ts.Node, source: ts.SourceFile): readonly Replacement[] {
  if (ts.isBinaryExpression(node)) return operators(node, source);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [['negation', node, node.operand.getText(source)]];
  if (ts.isIfStatement(node) || ts.isWhileStatement(node))
    return [...guards(node), ...negations(node.expression, source)];
  return ts.isConditionalExpression(node) ? negations(node.condition, source) : [];
}

/** By one, or by a tenth where one would not be felt: from 20 on, and in fractions. */
function numbers(node: ts.NumericLiteral): readonly Replacement[] {
  if (!isValue(node)) return [];
  const value = Number(node.text);
  if (!Number.isInteger(value))
    return [
      ['number', node, rounded(value * 1.1)],
      ['number', node, rounded(value * 0.9)],
    ];
  const step = value < 20 ? 1 : Math.round(value / 10);
  const more: Replacement = ['number', node, String(value + step)];
  return value === 0 ? [more] : [more, ['number', node, String(value - step)]];
}

const rounded = (value: number): string => String(Number(value.toPrecision(6)));

/** Whether a literal is a value, not the name of something or a pattern. */
function isValue(node: ts.Expression): boolean {
  const { parent } = node;
  return !(
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isExpressionStatement(parent) ||
    ts.isComputedPropertyName(parent) ||
    ts.isElementAccessExpression(parent)
  );
}

function lists(node: ts.ArrayLiteralExpression): readonly Replacement[] {
  const { parent } = node;
  const isPattern =
    (ts.isBinaryExpression(parent) &&
      parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      parent.left === node) ||
    ts.isForOfStatement(parent);
  return node.elements.length && !isPattern ? [['list', node, '[]']] : [];
}

const comparisons: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
]);

function operators(node: ts.BinaryExpression, source: ts.SourceFile): readonly Replacement[] {
  const { left, operatorToken, right } = node;
  const [before, after] = [left.getText(source), right.getText(source)];
  const other = comparisons.get(operatorToken.kind);
  if (other) return [['comparison', node, `${before} ${other} ${after}`]];
  // In parentheses: the two may not stand beside `??`, and one binds closer than the other.
  if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return [['logic', node, `(${before}) || (${after})`]];
  if (operatorToken.kind === ts.SyntaxKind.BarBarToken)
    return [['logic', node, `(${before}) && (${after})`]];
  return [];
}

/** `if (…) return` and the like, as if it did not stand there. */
function guards(node: ts.IfStatement | ts.WhileStatement): readonly Replacement[] {
  if (!ts.isIfStatement(node) || node.elseStatement) return [];
  const then = node.thenStatement;
  const last = ts.isBlock(then) ? then.statements.at(-1) : then;
  const leaves =
    last &&
    (ts.isReturnStatement(last) ||
      ts.isContinueStatement(last) ||
      ts.isBreakStatement(last) ||
      ts.isThrowStatement(last));
  return leaves ? [['guard', node.expression, 'false']] : [];
}

/** The opposite of a condition, unless another mutant is that already. */
function negations(condition: ts.Expression, source: ts.SourceFile): readonly Replacement[] {
  if (ts.isPrefixUnaryExpression(condition)) return [];
  const kind = ts.isBinaryExpression(condition) && condition.operatorToken.kind;
  const isEquality =
    kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
  return isEquality ? [] : [['negation', condition, `!(${condition.getText(source)})`]];
}
