// Every text that can be seen within `root` whose contrast is below 4.5:1, computed from what the browser painted with.
(root) => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], below) => [r, g, b].map((part, n) => a * part + (1 - a) * below[n]);
  const ground = (element) => {
    const layers = [];
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      layers.push(colour);
      if (colour[3] === 1) break;
    }
    return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255]);
  };
  const luminance = (colour) => {
    const [r, g, b] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const opacity = (element) => {
    let share = 1;
    for (let at = element; at !== null; at = at.parentElement) share *= Number(getComputedStyle(at).opacity);
    return share;
  };
  const found = [];
  let looked = 0;
  const check = (element, colour, text) => {
    if (!element.checkVisibility() || element.closest(".okr-live, [aria-disabled=true], :disabled")) return;
    looked += 1;
    const behind = ground(element);
    const [r, g, b, a] = rgba(colour);
    const contrast = ratio(over([r, g, b, a * opacity(element)], behind), behind);
    if (contrast < 4.5) found.push(`${contrast.toFixed(2)} “${text.trim().slice(0, 40)}” .${element.className}`);
  };
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (texts.currentNode.data.trim() && !element.closest("textarea, select")) {
      check(element, getComputedStyle(element).color, texts.currentNode.data);
    }
  }
  for (const field of root.querySelectorAll("textarea, select, input")) {
    const empty = field.value === "" && field.tagName !== "SELECT";
    const said = empty ? (field.placeholder ?? "") : (field.selectedOptions?.[0]?.label ?? field.value);
    if (said) check(field, getComputedStyle(field, empty ? "::placeholder" : undefined).color, said);
  }
  return { looked, found };
}
