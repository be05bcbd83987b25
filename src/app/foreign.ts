/**
 * Extensions wrap elements of the page in their own, or take them out: reading helpers, password managers, phone numbers made
 * into links. React would then ask a parent to remove or to find a child that it no longer has, and the page would be lost
 * with the exception. Only such a call, which could do nothing but throw, is led to where the child is now.
 */
export function forgiveForeignElements(): void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    if (child.parentNode === this || !inApp(this)) return removeChild.call(this, child) as Child;
    let around: Node | null = childAround(this, child) && child.parentNode;
    child.parentNode?.removeChild(child);
    // What was put around it goes with it, unless it holds more.
    while (around && around !== this && !around.hasChildNodes()) {
      const outer: Node | null = around.parentNode;
      outer?.removeChild(around);
      around = outer;
    }
    return child;
  };
  Node.prototype.insertBefore = function <Child extends Node>(this: Node, child: Child, next: Node | null): Child {
    const isHere = !next || next.parentNode === this || !inApp(this);
    return insertBefore.call(this, child, isHere ? next : childAround(this, next)) as Child;
  };
}

function inApp(node: Node): boolean {
  return document.getElementById('root')?.contains(node) ?? false;
}

/** The child of a node that holds another one, however deep. */
function childAround(parent: Node, inner: Node): Node | null {
  let node: Node | null = inner;
  while (node && node.parentNode !== parent) node = node.parentNode;
  return node;
}
