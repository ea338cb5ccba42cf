// Readability takes quadratic time in the number of elements that lie side by side: each one it renames makes the DOM count its
// neighbours again. Eight thousand plain divs take ten seconds, and a hostile page can hold far more.

const widest = 300
const chunk = 100

function split(document: Document, parent: Element): void {
  let group: Element | null = null
  let held = 0
  let child = parent.firstChild
  while (child) {
    const next: ChildNode | null = child.nextSibling
    if (!group || held >= chunk) {
      group = document.createElement('div')
      parent.insertBefore(group, child)
      held = 0
    }
    group.appendChild(child)
    if (child.nodeType === 1) held++
    child = next
  }
}

/** Groups the children of very wide elements, so that no element has more than a few hundred. */
export function narrow(document: Document): void {
  function visit(element: Element): void {
    let wide = 0
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      visit(child)
      wide++
    }
    for (; wide > widest; wide = Math.ceil(wide / chunk)) split(document, element)
  }
  visit(document.body)
}
