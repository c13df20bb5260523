/**
 * What the drawings use of Observable Plot. It is loaded by `import()` when the first plot is shown, so that start-up
 * does not pay for it; the list keeps the rest of Plot out of that file.
 */
export { axisX, axisY, barX, dot, gridX, gridY, lineY, plot, ruleX, ruleY, text } from '@observablehq/plot'
