// What is cut, what sticks out, and what would have to be scrolled sideways within `root`.
(root) => {
  const found = [];
  const name = (element) => `.${element.className || element.tagName} “${String(element.value || element.textContent).trim().slice(0, 40)}”`;
  const edge = root.getBoundingClientRect();
  const pen = new OffscreenCanvas(1, 1).getContext("2d");
  if (root.scrollWidth > root.clientWidth) found.push(`scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);
  for (const element of root.querySelectorAll("*")) {
    if (!element.checkVisibility() || element.closest(".okr-live") || element.tagName === "OPTION") continue;
    const box = element.getBoundingClientRect();
    if (box.left < edge.left - 1 || box.right > edge.right + 1) found.push(`sticks out: ${name(element)}`);
    if (element.tagName === "SELECT") {
      // A list of people's own names may be as long as it likes; our own words have to fit beside the arrow,
      // where the widget is as wide as a phone at least.
      pen.font = getComputedStyle(element).font;
      const widest = Math.max(...[...element.options].map((option) => pen.measureText(option.label).width));
      if (edge.width >= 320 && element.dataset.kind === "choice" && widest > element.clientWidth - 32) found.push(`cut, ${Math.round(widest)} in ${element.clientWidth} of ${edge.width}: ${name(element)}`);
    } else if (getComputedStyle(element).display !== "inline") {
      if (element.scrollWidth > element.clientWidth + 1) found.push(`cut at the side: ${name(element)}`);
      if (element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY !== "visible") {
        found.push(`cut below: ${name(element)}`);
      }
    }
  }
  return found;
}
