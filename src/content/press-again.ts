/** Does a press once more in the agent's name, for the page that was kept from seeing it. */

export interface Press {
  /** The event that it began with. */
  readonly first: Event;
  readonly target: EventTarget;
}

/** Repeats the whole press: a key where it was pressed, or everything that a press on a control is made of. */
export function pressAgain({ first, target }: Press): void {
  if (isKey(first) && (first.ctrlKey || first.metaKey)) pressKey(target, first);
  else pressControl(target, first);
}

const isKey = (event: Event): event is KeyboardEvent => event.type === "keydown";

function pressKey(target: EventTarget, { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): void {
  const about = { key, code, keyCode, which: keyCode, ctrlKey, metaKey, shiftKey, altKey, bubbles: true, composed: true, cancelable: true };
  for (const type of ["keydown", "keyup"]) target.dispatchEvent(new KeyboardEvent(type, about));
}

/** Pages send at the press, at its release or at the click: all of it comes, in its order. */
function pressControl(target: EventTarget, first: Event): void {
  const { clientX = 0, clientY = 0 } = first as Partial<MouseEvent>;
  const about = { clientX, clientY, detail: 1, button: 0, bubbles: true, composed: true, cancelable: true };
  const down = { ...about, buttons: 1 };
  target.dispatchEvent(new PointerEvent("pointerdown", { ...down, pointerId: 1, isPrimary: true, pointerType: "mouse" }));
  target.dispatchEvent(new MouseEvent("mousedown", down));
  target.dispatchEvent(new PointerEvent("pointerup", { ...about, pointerId: 1, isPrimary: true, pointerType: "mouse" }));
  target.dispatchEvent(new MouseEvent("mouseup", about));
  target.dispatchEvent(new MouseEvent("click", about));
}
