const colors = ['#ffe08a', '#b7e4a8', '#a8d4f0', '#f3b6c8', '#d9c2f0']

/**
 * Gives each of the five colours of the marks a rule, the same for every contender, so that what they show can be compared.
 * @param {(color: number) => string} selectorOf
 */
export function addRules(selectorOf) {
  const style = document.createElement('style')
  style.textContent = colors.map((value, at) => `${selectorOf(at)} { background-color: ${value} }`).join('\n')
  document.head.append(style)
}
